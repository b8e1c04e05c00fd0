use super::*;

#[test]
fn the_port_is_a_number_behind_its_flag() {
    let read = |line: &str| {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        port(&words).map_err(|error| error.to_string())
    };
    assert_eq!(read(""), Ok(8080));
    assert_eq!(read("--port 9000"), Ok(9000));
    assert_eq!(read("--port=0"), Ok(0));
    for wrong in ["9000", "--port", "--port x", "--port 70000", "--port 1 2", "--host 1"] {
        assert_eq!(read(wrong), Err(format!("expected `--port NUMBER`, found `{wrong}`")));
    }
}
