//! False friends: words that mean one thing in the North and another in the South.

use domain::locale::Locale;

use super::Vocabulary;

impl Vocabulary {
    /// What is about one thing is not looked for by a word of the North that is another thing's
    /// word in the South: who asks for 이빨 (이발) is not sent to the barber (이발).
    pub(super) fn part_false_friends(&mut self) {
        for (at, meant) in self.meant.iter_mut().enumerate() {
            meant.forms.retain(|form| {
                let named = self.korean.get(&form.key).map(Vec::as_slice).unwrap_or_default();
                let mut south = named.iter().filter(|n| n.locale == Locale::KoKr).peekable();
                south.peek().is_none() || south.any(|name| name.meant == at)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_not_looked_for_by_another_things_word() {
        let vocabulary = Vocabulary::built_in();
        let forms = |word: &str| -> Vec<String> {
            let senses = vocabulary.korean(word).senses;
            let meant = senses.iter().filter_map(|sense| vocabulary.meant(sense.meant));
            meant.flat_map(|meant| meant.forms.iter().map(|form| form.key.clone())).collect()
        };
        let tooth = forms("이빨");
        assert!(tooth.contains(&"치아".to_owned()) && !tooth.contains(&"이발".to_owned()));
        assert!(forms("휴대전화").contains(&"손전화".to_owned()));
    }
}
