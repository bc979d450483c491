//! The fields of the index.

use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};

use crate::terms::Splitter;

/// Raised whenever the fields or the analysis change, so that an index made by another
/// version is rebuilt instead of being searched for what it does not hold.
pub(crate) const VERSION: u32 = 3;

/// Where in a listing a word stands, and so how much it says about the listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Title and tags: what it is.
    Head,
    /// Organisation, region, kind, who may come.
    Side,
    /// Description and everything else.
    Body,
}

impl Zone {
    pub(crate) const ALL: [Self; 3] = [Self::Head, Self::Side, Self::Body];
}

/// Handles on the fields.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    /// The listing's id, 16 bytes; by it listings are replaced and removed.
    pub(crate) id: Field,
    /// Words by zone: the keys of [`crate::analysis::tokens::forms`].
    words: [Field; 3],
    /// Pairs of characters by zone as they follow each other, spaces ignored, with
    /// positions: for what is written together or apart, and for parts of compounds.
    pairs: [Field; 3],
    /// The same within words only, without positions.
    inner: [Field; 3],
    /// Initial consonants of titles and tags from every syllable on, with `^` in front
    /// where a word begins and `.` elsewhere, and of each word alone, with `=` in front.
    pub(crate) choseong: Field,
    /// The keys that type each word, to find what was meant by a slip.
    pub(crate) spellings: Field,
    /// What completes what is being typed; see [`crate::suggest`].
    pub(crate) suggestions: Field,
    /// What filters and orders ask about; see [`crate::facts`].
    pub(crate) facts: FactFields,
}

/// Columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FactFields {
    pub(crate) id_high: Field,
    pub(crate) id_low: Field,
    pub(crate) kind: Field,
    pub(crate) region: Field,
    pub(crate) languages: Field,
    /// Not a filter: what the best hits are about ([`crate::query`]).
    pub(crate) tags: Field,
    pub(crate) free: Field,
    pub(crate) schedule: Field,
    pub(crate) lat: Field,
    pub(crate) lon: Field,
    pub(crate) verified: Field,
}

/// The names of the columns.
pub(crate) mod column {
    pub(crate) const ID_HIGH: &str = "id_high";
    pub(crate) const ID_LOW: &str = "id_low";
    pub(crate) const KIND: &str = "kind";
    pub(crate) const REGION: &str = "region";
    pub(crate) const LANGUAGES: &str = "languages";
    pub(crate) const TAGS: &str = "tags";
    pub(crate) const FREE: &str = "free";
    pub(crate) const SCHEDULE: &str = "schedule";
    pub(crate) const LAT: &str = "lat";
    pub(crate) const LON: &str = "lon";
    pub(crate) const VERIFIED: &str = "verified";
}

impl Fields {
    /// The schema and the handles on its fields.
    pub(crate) fn define() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let text = |options| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(Splitter::NAME)
                .set_index_option(options);
            TextOptions::default().set_indexing_options(indexing.set_fieldnorms(false))
        };
        let (basic, positions) =
            (text(IndexRecordOption::Basic), text(IndexRecordOption::WithFreqsAndPositions));
        let id = schema.add_bytes_field("id", INDEXED);
        let mut zoned = |name: &str, options: &TextOptions| {
            ["head", "side", "body"]
                .map(|z| schema.add_text_field(&format!("{name}_{z}"), options.clone()))
        };
        let words = zoned("words", &basic);
        let pairs = zoned("pairs", &positions);
        let inner = zoned("inner", &basic);
        let fields = Self {
            id,
            words,
            pairs,
            inner,
            choseong: schema.add_text_field("choseong", basic.clone()),
            spellings: schema.add_text_field("spellings", basic.clone()),
            suggestions: schema.add_text_field("suggestions", basic),
            facts: FactFields {
                id_high: schema.add_u64_field(column::ID_HIGH, FAST),
                id_low: schema.add_u64_field(column::ID_LOW, FAST),
                kind: schema.add_u64_field(column::KIND, FAST),
                region: schema.add_u64_field(column::REGION, FAST),
                languages: schema.add_text_field(column::LANGUAGES, FAST),
                tags: schema.add_text_field(column::TAGS, FAST),
                free: schema.add_bool_field(column::FREE, FAST),
                schedule: schema.add_text_field(column::SCHEDULE, FAST),
                lat: schema.add_f64_field(column::LAT, FAST),
                lon: schema.add_f64_field(column::LON, FAST),
                verified: schema.add_i64_field(column::VERIFIED, FAST),
            },
        };
        (schema.build(), fields)
    }

    pub(crate) fn words(&self, zone: Zone) -> Field {
        self.words[zone as usize]
    }

    pub(crate) fn pairs(&self, zone: Zone) -> Field {
        self.pairs[zone as usize]
    }

    pub(crate) fn inner(&self, zone: Zone) -> Field {
        self.inner[zone as usize]
    }
}
