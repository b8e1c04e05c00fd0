use super::*;

#[test]
fn a_shell_is_no_future() {
    let future = |text: &str| {
        let tables = crate::tables();
        let scan = scan(tables, text, &crate::token::tokenize(text));
        scan.known.iter().filter(|known| known.classes & Class::Future.bit() != 0).count()
    };
    assert_eq!(future("A shell fell into a well; the ill went through hell."), 0);
    assert_eq!(future("She'll go, we’ll stay, they'll see, it will rain, you won't."), 5);
}
