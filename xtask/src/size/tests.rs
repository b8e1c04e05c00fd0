use super::*;
use std::io::Read;

#[test]
fn what_is_counted_can_be_unpacked() {
    let content = "the same words again and again, ".repeat(200).into_bytes();
    let bytes = compressed(&content).unwrap();
    assert_eq!(bytes.raw, content.len());
    assert!(bytes.gzip < content.len() / 20 && bytes.brotli < bytes.gzip, "{bytes:?}");
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content).unwrap();
    let packed = gzip.finish().unwrap();
    assert_eq!(packed.len(), bytes.gzip);
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, content);
}

#[test]
fn the_sum_is_of_all_files() {
    let file = |name: &str, raw, gzip, brotli| (name.to_owned(), Bytes { raw, gzip, brotli });
    let files = [file("a", 10, 5, 4), file("b", 1, 2, 3)];
    assert_eq!(sum(&files), Bytes { raw: 11, gzip: 7, brotli: 7 });
    let json: serde_json::Value = serde_json::from_str(&to_json(&files, &sum(&files))).unwrap();
    assert_eq!(json["files"][1]["gzip"], 2);
    assert_eq!(json["sum"]["raw"], 11);
}

#[test]
fn the_budget_is_a_number() {
    assert_eq!(bytes_of("gzip_bytes = 330_000", "gzip_bytes").unwrap(), 330_000);
    for wrong in ["", "gzip_bytes = \"much\"", "gzip_bytes = -1"] {
        assert!(
            bytes_of(wrong, "gzip_bytes").unwrap_err().to_string().contains("expected `gzip_bytes = NUMBER`"),
            "{wrong}"
        );
    }
}
