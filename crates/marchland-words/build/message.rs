//! A message as a line of text: words as they are, and marks where something is put in.
//!
//! `\u{1}` and a letter: the argument of that number, `a` the first. `\u{2}`, a letter and then for each case `\u{3}`,
//! its words, ended by `\u{4}`: one of two cases by the number that the letter names, the first for one, the second for
//! others.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// Writes a pattern; `arguments` are its variables in their order.
pub(crate) fn line(pattern: &Pattern<&str>, arguments: &[String]) -> Result<String, String> {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => placeable(expression, arguments, &mut line)?,
        }
    }
    Ok(line)
}

fn placeable(expression: &Expression<&str>, arguments: &[String], line: &mut String) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            line.push('\u{1}');
            line.push(letter(id.name, arguments)?);
        }
        // Spaces at the ends of a message, which Fluent takes away.
        Expression::Inline(InlineExpression::StringLiteral { value }) => line.push_str(value),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            line.push('\u{2}');
            line.push(letter(id.name, arguments)?);
            for case in ["one", "other"] {
                line.push('\u{3}');
                line.push_str(&self::line(&variant(variants, case)?.value, arguments)?);
            }
            line.push('\u{4}');
        }
        other => {
            return Err(format!("expected a variable, a text or a choice by a variable, found {other:?}"));
        }
    }
    Ok(())
}

/// The words for a case; what is not told apart is the default.
fn variant<'a>(variants: &'a [Variant<&'a str>], case: &str) -> Result<&'a Variant<&'a str>, String> {
    let is_of =
        |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if name == case);
    let unknown = variants.iter().find(
        |variant| !matches!(variant.key, VariantKey::Identifier { name } if ["one", "other"].contains(&name)),
    );
    if let Some(unknown) = unknown {
        return Err(format!("expected the cases `one` and `other`, found {:?}", unknown.key));
    }
    let default = || variants.iter().find(|variant| variant.default);
    variants
        .iter()
        .find(is_of)
        .or_else(default)
        .ok_or_else(|| format!("expected a case `{case}`, found none"))
}

fn letter(name: &str, arguments: &[String]) -> Result<char, String> {
    let at = arguments.iter().position(|one| one == name);
    let at = at.ok_or_else(|| format!("expected a variable of the comment, found `${name}`"))?;
    Ok(char::from(b'a' + u8::try_from(at).map_err(|error| error.to_string())?))
}
