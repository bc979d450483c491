//! Words of other languages that say that something is sought, not what.

/// English words.
const ENGLISH: &[&str] = &[
    "not",
    "no",
    "dont",
    "cant",
    "cannot",
    "wont",
    "didnt",
    "doesnt",
    "isnt",
    "arent",
    "wasnt",
    "havent",
    "hasnt",
    "couldnt",
    "wouldnt",
    "im",
    "ive",
    "its",
    "was",
    "were",
    "been",
    "will",
    "would",
    "should",
    "has",
    "had",
    "got",
    "go",
    "going",
    "so",
    "too",
    "very",
    "just",
    "always",
    "all",
    "this",
    "that",
    "but",
    "if",
    "as",
    "someone",
    "something",
    "know",
    "keep",
    "keeps",
    "a",
    "an",
    "the",
    "in",
    "on",
    "at",
    "for",
    "to",
    "of",
    "and",
    "or",
    "with",
    "from",
    "near",
    "by",
    "i",
    "we",
    "my",
    "me",
    "you",
    "your",
    "our",
    "is",
    "are",
    "am",
    "be",
    "do",
    "does",
    "can",
    "could",
    "how",
    "what",
    "where",
    "which",
    "who",
    "when",
    "need",
    "want",
    "looking",
    "look",
    "find",
    "get",
    "please",
    "some",
    "any",
    "it",
    "s",
    "m",
    "t",
    "there",
    "have",
];

/// Chinese characters that separate words.
const CHINESE: &str = "的了吗呢我你在想请吧";

/// Whether an English word only says that something is sought.
pub(super) fn is_weak_english(word: &str) -> bool {
    ENGLISH.contains(&word)
}

/// Whether a Chinese character only joins others.
pub(super) fn separates_chinese(c: char) -> bool {
    CHINESE.contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_are_weak_and_what_is_sought_is_not() {
        for word in ["cant", "dont", "wont", "didnt", "im", "isnt", "my", "and"] {
            assert!(is_weak_english(word), "{word}");
        }
        for word in ["wages", "sleep", "lawyer", "help", "ill", "well", "won"] {
            assert!(!is_weak_english(word), "{word}");
        }
        assert!(separates_chinese('的') && !separates_chinese('牙'));
    }
}
