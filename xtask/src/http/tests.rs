use super::*;

/// A folder `site` with two files, beside a file that must stay out of reach.
fn site(name: &str) -> PathBuf {
    let scratch = std::env::temp_dir().join(format!("marchland-http-{name}-{}", std::process::id()));
    let site = scratch.join("site");
    std::fs::create_dir_all(site.join("data")).unwrap();
    std::fs::write(scratch.join("secret.txt"), "secret").unwrap();
    std::fs::write(site.join("index.html"), "<p>page").unwrap();
    std::fs::write(site.join("data/a b.wasm"), [0, 97, 115, 109]).unwrap();
    site
}

fn remove(site: &Path) {
    std::fs::remove_dir_all(site.parent().unwrap()).unwrap();
}

#[test]
fn files_are_found_with_their_types() {
    let site = site("types");
    let cases = [
        ("GET / HTTP/1.1", "200 OK", "text/html; charset=utf-8", "<p>page".as_bytes()),
        ("GET /index.html?h=1 HTTP/1.1", "200 OK", "text/html; charset=utf-8", b"<p>page"),
        ("GET /data/a%20b.wasm HTTP/1.1", "200 OK", "application/wasm", &[0, 97, 115, 109]),
        ("GET /data HTTP/1.1", "404 Not Found", "text/plain; charset=utf-8", b"404 Not Found\n"),
        ("GET /absent HTTP/1.1", "404 Not Found", "text/plain; charset=utf-8", b"404 Not Found\n"),
        (
            "POST / HTTP/1.1",
            "405 Method Not Allowed",
            "text/plain; charset=utf-8",
            b"405 Method Not Allowed\n",
        ),
        ("nonsense", "400 Bad Request", "text/plain; charset=utf-8", b"400 Bad Request\n"),
    ];
    for (request, status, media_type, body) in cases {
        let response = respond(request, &site);
        assert_eq!(
            (response.status, response.media_type, &response.body[..]),
            (status, media_type, body),
            "{request}"
        );
    }
    remove(&site);
}

#[test]
fn no_path_leaves_the_folder() {
    let site = site("traversal");
    let paths = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/data/../../secret.txt",
        "//etc/passwd",
        "../secret.txt",
    ];
    for path in paths {
        let response = respond(&format!("GET {path} HTTP/1.1"), &site);
        assert_eq!(response.status, "404 Not Found", "{path}");
    }
    remove(&site);
}

#[test]
fn a_real_client_gets_head_and_body() {
    let site = site("client");
    let server = Server::bind(0).unwrap();
    let port = server.port;
    let served = site.clone();
    std::thread::spawn(move || server.serve(&served));
    let ask = |request: &str| {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    };
    let whole = ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(whole.starts_with("HTTP/1.1 200 OK\r\n"), "{whole}");
    assert!(whole.contains("Content-Length: 7\r\n"), "{whole}");
    assert!(whole.ends_with("\r\n\r\n<p>page"), "{whole}");
    let head = ask("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(head.contains("Content-Length: 7\r\n") && head.ends_with("\r\n\r\n"), "{head}");
    remove(&site);
}
