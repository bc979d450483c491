//! Needs told in Chinese: a way is found where all of its parts stand, in any order.

use super::{Sense, Vocabulary, ways};

impl Vocabulary {
    /// What is needed by somebody who says this in Chinese: the more of it says so, the surer.
    pub(crate) fn chinese_needs(&self, text: &str) -> Vec<Sense> {
        let told = |parts: &[String]| parts.iter().all(|part| text.contains(part.as_str()));
        let length = |parts: &[String]| parts.iter().map(|part| part.chars().count()).sum();
        let ways = self.chinese_ways.iter().filter(|(_, parts)| told(parts));
        let mut found: Vec<(usize, usize)> =
            ways.map(|(meant, parts)| (length(parts), *meant)).collect();
        found.sort_unstable_by(|a, b| b.cmp(a));
        let longest = found.first().map_or(0, |(length, _)| *length);
        let mut senses: Vec<Sense> = Vec::new();
        for (length, meant) in found {
            if length == longest && !senses.iter().any(|known| known.meant == meant) {
                let weight = ways::BY_WAY;
                senses.push(Sense { meant, weight, vocabulary: None, beside: false });
            }
        }
        self.with_help(senses)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_told_by_all_of_its_parts() {
        let vocabulary = Vocabulary::built_in();
        let concepts = |text: &str| -> Vec<String> {
            let senses = vocabulary.chinese_needs(text);
            let meant = senses.iter().filter(|sense| !sense.beside);
            meant.filter_map(|sense| vocabulary.meant(sense.meant)?.concept.clone()).collect()
        };
        assert!(concepts("老板两个月不给我发工资").contains(&"unpaid-wages".to_owned()));
        assert!(concepts("工资").is_empty());
        assert!(concepts("天气很好").is_empty());
    }
}
