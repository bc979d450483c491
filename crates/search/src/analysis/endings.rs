//! Tables of what Korean attaches to words: particles (josa) and verb endings (eomi).
//!
//! The grammar is that of Standard Korean; the forms that only the North writes (되여)
//! have become the South's before these tables are used.

/// What must stand before a particle.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// Any syllable.
    Any,
    /// One with a final consonant (집+을).
    Consonant,
    /// One without (차+를).
    Vowel,
    /// One without, or with final ㄹ (서울+로).
    VowelOrRieul,
}

/// A particle; `sure` when hardly any word ends like that by itself.
pub(super) struct Particle {
    pub(super) text: &'static str,
    pub(super) after: After,
    pub(super) sure: bool,
}

const fn sure(text: &'static str, after: After) -> Particle {
    Particle { text, after, sure: true }
}

const fn doubtful(text: &'static str, after: After) -> Particle {
    Particle { text, after, sure: false }
}

use After::{Any, Consonant, Vowel, VowelOrRieul};

/// Particles and the copula, the longer ones first.
pub(super) static PARTICLES: &[Particle] = &[
    sure("이라도", Consonant),
    sure("이라고", Consonant),
    sure("이라는", Consonant),
    sure("이라서", Consonant),
    sure("이라면", Consonant),
    sure("이에요", Consonant),
    sure("에게서", Any),
    sure("한테서", Any),
    sure("으로써", Consonant),
    sure("으로서", Consonant),
    sure("입니다", Any),
    sure("이네요", Consonant),
    sure("인가요", Any),
    sure("이었던", Consonant),
    sure("인데요", Any),
    sure("에서", Any),
    sure("에게", Any),
    sure("한테", Any),
    sure("께서", Any),
    sure("으로", Consonant),
    sure("부터", Any),
    sure("까지", Any),
    sure("마다", Any),
    sure("처럼", Any),
    sure("밖에", Any),
    sure("조차", Any),
    sure("마저", Any),
    sure("만큼", Any),
    sure("이나", Consonant),
    sure("이랑", Consonant),
    sure("이란", Consonant),
    sure("이며", Consonant),
    sure("로써", VowelOrRieul),
    sure("로서", VowelOrRieul),
    sure("라도", Vowel),
    sure("라고", Vowel),
    sure("라는", Vowel),
    sure("라서", Vowel),
    sure("예요", Vowel),
    sure("하고", Any),
    sure("에는", Any),
    sure("에도", Any),
    sure("에만", Any),
    sure("에의", Any),
    sure("으론", Consonant),
    sure("에선", Any),
    sure("인데", Any),
    sure("이면", Consonant),
    sure("보다", Any),
    sure("대로", Any),
    sure("이고", Consonant),
    sure("이신", Consonant),
    sure("들이", Any),
    sure("들을", Any),
    sure("들은", Any),
    sure("들의", Any),
    sure("들과", Any),
    sure("들도", Any),
    sure("을", Consonant),
    sure("를", Vowel),
    sure("에", Any),
    sure("씩", Any),
    doubtful("이", Consonant),
    doubtful("은", Consonant),
    doubtful("과", Consonant),
    doubtful("가", Vowel),
    doubtful("는", Vowel),
    doubtful("와", Vowel),
    doubtful("로", VowelOrRieul),
    doubtful("의", Any),
    doubtful("도", Any),
    doubtful("만", Any),
    doubtful("나", Vowel),
    doubtful("랑", Vowel),
    doubtful("들", Any),
    doubtful("인", Any),
    doubtful("뿐", Any),
];

/// Particles of one syllable that may follow a noun of one syllable (집에, 침과).
pub(super) const AFTER_ONE: [&str; 7] = ["을", "를", "이", "은", "과", "에", "도"];

/// Endings that follow a stem as it is (배우+려면, 읽+지), the longer ones first.
pub(super) static PLAIN: &[&str] = &[
    "겠습니다만",
    "려고합니다",
    "고싶습니다",
    "고싶은데요",
    "려는데요",
    "고싶어요",
    "고싶은데",
    "으려면",
    "으려고",
    "으려는",
    "겠습니다",
    "겠어요",
    "겠는데",
    "겠지만",
    "습니다",
    "습니까",
    "셨습니다",
    "십니다",
    "십시오",
    "시려면",
    "시려는",
    "시니까",
    "으시면",
    "으세요",
    "으시는",
    "는데요",
    "는가요",
    "을까요",
    "을게요",
    "을수록",
    "으니까",
    "으면서",
    "더라도",
    "자마자",
    "는지요",
    "은데요",
    "은데",
    "은지",
    "을때는",
    "고싶은",
    "기위한",
    "기위해",
    "기까지",
    "기부터",
    "려면",
    "려고",
    "려는",
    "으러",
    "으면",
    "으며",
    "는데",
    "는지",
    "나요",
    "네요",
    "던데",
    "도록",
    "거나",
    "든지",
    "지만",
    "지요",
    "지는",
    "지도",
    "지를",
    "기가",
    "기는",
    "기를",
    "기도",
    "기에",
    "기로",
    "기만",
    "니까",
    "면서",
    "면은",
    "다가",
    "다는",
    "다고",
    "고서",
    "고요",
    "고는",
    "세요",
    "시면",
    "시는",
    "을때",
    "을지",
    "을래",
    "음을",
    "고",
    "는",
    "지",
    "기",
    "게",
    "면",
    "러",
    "던",
    "다",
];

/// Endings that follow a stem with 아 or 어 grown into it (배워+서, 고쳐+야).
pub(super) static GROWN: &[&str] = &[
    "드리겠습니다",
    "드립니다",
    "주실래요",
    "주시겠어요",
    "주셔서",
    "주세요",
    "주시는",
    "주십시오",
    "보세요",
    "봅니다",
    "드려요",
    "줍니다",
    "주는",
    "주실",
    "줄",
    "서는",
    "서도",
    "야지",
    "야만",
    "야할",
    "야해",
    "야하는데",
    "야합니다",
    "야해요",
    "야하는",
    "야하나요",
    "요",
    "서",
    "야",
    "도",
    "라",
];

/// Endings that follow the past (배웠+습니다).
pub(super) static PAST: &[&str] = &[
    "습니다만",
    "었습니다",
    "습니다",
    "는데요",
    "거든요",
    "어요",
    "는데",
    "지만",
    "으면",
    "으나",
    "으니",
    "더니",
    "던",
    "을",
    "고",
    "다",
    "어",
    "네요",
    "나요",
    "는지",
];

/// What follows a final ㄴ of the verb (가르친, 배운데).
pub(super) const AFTER_N: [&str; 5] = ["", "데", "지", "데요", "다"];

/// What follows a final ㄹ of the verb (배울, 구할까요).
pub(super) const AFTER_L: [&str; 10] =
    ["", "까요", "게요", "까", "지", "때", "수록", "래요", "때는", "수"];

/// What follows a final ㅂ of the verb (배웁니다).
pub(super) const AFTER_B: [&str; 4] = ["니다", "니까", "니다만", "시다"];

/// Last syllables of verb stems to which ㄴ and ㄹ are attached; with any other syllable
/// they are far more often part of a noun (병원, 연결).
pub(super) const VERB_LAST: &str = "우리기치이지키히추꾸누시끼피비뜨르";
