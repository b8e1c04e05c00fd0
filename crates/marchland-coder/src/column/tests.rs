use super::*;

#[test]
fn numbers_come_back_at_every_width() {
    for largest in [0, 255, 256, 65_535, 65_536, 16_777_215, 16_777_216, u32::MAX] {
        let numbers = [0, largest / 3, largest, 1.min(largest)];
        let column = Column::new(&numbers);
        assert_eq!(column.len(), 4);
        assert_eq!((0..4).map(|at| column.get(at)).collect::<Vec<_>>(), numbers);
    }
    assert!(Column::new(&[]).is_empty());
}

#[test]
fn rows_come_back() {
    let rows = Rows::new(&[[1, u32::MAX, 0, 9], [0, 7, 256, 2]]);
    assert_eq!((rows.n_rows(), Rows::new(&[]).n_rows()), (2, 0));
    assert_eq!([0, 1, 2].map(|at| rows.get(at)), [[1, u32::MAX, 0, 9], [0, 7, 256, 2], [0; 4]]);
}

#[test]
fn strings_come_back_from_bytes() {
    let texts = Texts::new(&["Osh", "", "Ŏtâr Méanchey"].map(str::to_owned));
    let bytes: &'static [u8] = postcard::to_allocvec(&texts).unwrap().leak();
    let read: Texts = postcard::from_bytes(bytes).unwrap();
    assert_eq!((0..3).map(|at| read.get(at)).collect::<Vec<_>>(), ["Osh", "", "Ŏtâr Méanchey"]);
}
