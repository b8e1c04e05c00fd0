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

/// The answer, and the bytes behind its head.
fn answered(request: &str, range: Option<&str>, site: &Path) -> (Response, Vec<u8>) {
    let headers = Headers { range: range.map(str::to_owned), is_conditional: false, takes_gzip: false };
    let again = respond(request, &headers, site);
    let mut body = Vec::new();
    respond(request, &headers, site).body.send(&mut body).unwrap();
    (again, body)
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
        let (response, sent) = answered(request, None, &site);
        assert_eq!(
            (response.status, response.media_type, &sent[..]),
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
        let (response, _) = answered(&format!("GET {path} HTTP/1.1"), Some("bytes=0-3"), &site);
        assert_eq!(response.status, "404 Not Found", "{path}");
    }
    remove(&site);
}

#[test]
fn parts_of_a_file_are_sent() {
    let site = site("parts");
    let cases = [
        ("bytes=0-2", "206 Partial Content", Some("bytes 0-2/7"), "<p>"),
        ("bytes=3-", "206 Partial Content", Some("bytes 3-6/7"), "page"),
        ("bytes=3-900", "206 Partial Content", Some("bytes 3-6/7"), "page"),
        ("bytes=-2", "206 Partial Content", Some("bytes 5-6/7"), "ge"),
        ("bytes=-900", "206 Partial Content", Some("bytes 0-6/7"), "<p>page"),
        ("bytes=7-", "416 Range Not Satisfiable", Some("bytes */7"), "416 Range Not Satisfiable\n"),
        ("bytes=-0", "416 Range Not Satisfiable", Some("bytes */7"), "416 Range Not Satisfiable\n"),
        ("bytes=4-3", "200 OK", None, "<p>page"),
        ("bytes=-", "200 OK", None, "<p>page"),
        ("bytes=+1-2", "200 OK", None, "<p>page"),
        ("bytes=0-1,3-4", "200 OK", None, "<p>page"),
        ("bytes=99999999999999999999-", "200 OK", None, "<p>page"),
        ("lines=0-1", "200 OK", None, "<p>page"),
    ];
    for (range, status, content_range, body) in cases {
        let (response, sent) = answered("GET / HTTP/1.1", Some(range), &site);
        let found = (response.status, response.content_range.as_deref(), &sent[..]);
        assert_eq!(found, (status, content_range, body.as_bytes()), "{range}");
        assert_eq!(response.body.length(), body.len() as u64, "{range}");
    }
    let (head, _) = answered("HEAD / HTTP/1.1", Some("bytes=0-2"), &site);
    assert_eq!((head.status, head.content_range), ("200 OK", None));
    remove(&site);
}

#[test]
fn a_part_of_an_older_version_is_not_sent() {
    let mut headers = Headers::default();
    headers.note("RANGE: bytes=0-2\r\n");
    assert_eq!(headers.part(7), Part::Bytes { start: 0, length: 3 });
    headers.note("If-Range: \"one\"\r\n");
    assert_eq!(headers.part(7), Part::Whole);
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
    let part = ask("GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=1-3\r\n\r\n");
    assert!(part.starts_with("HTTP/1.1 206 Partial Content\r\n"), "{part}");
    assert!(
        part.contains("Content-Range: bytes 1-3/7\r\n") && part.contains("Content-Length: 3\r\n"),
        "{part}"
    );
    assert!(part.contains("Accept-Ranges: bytes\r\n") && part.ends_with("\r\n\r\np>p"), "{part}");
    let head = ask("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(head.contains("Content-Length: 7\r\n") && head.ends_with("\r\n\r\n"), "{head}");
    remove(&site);
}

#[test]
fn what_was_compressed_is_sent_so_to_who_takes_it() {
    let site = site("gzip");
    std::fs::write(site.join("index.html.gz"), "packed").unwrap();
    let sent = |takes_gzip: bool, range: Option<&str>| {
        let headers = Headers { range: range.map(str::to_owned), is_conditional: false, takes_gzip };
        let response = respond("GET / HTTP/1.1", &headers, &site);
        let (head, mut body) = (response.head(), Vec::new());
        response.body.send(&mut body).unwrap();
        (head.contains("Content-Encoding: gzip") && head.contains("text/html"), body)
    };
    assert_eq!(sent(true, None), (true, b"packed".to_vec()));
    assert_eq!(sent(false, None), (false, b"<p>page".to_vec()));
    assert_eq!(sent(true, Some("bytes=0-1")), (false, b"<p".to_vec()));
    // The page was replaced, what is compressed was not.
    let page = std::fs::File::options().append(true).open(site.join("index.html")).unwrap();
    page.set_modified(std::time::SystemTime::now() + std::time::Duration::from_mins(1)).unwrap();
    assert_eq!(sent(true, None), (false, b"<p>page".to_vec()));
    remove(&site);
}
