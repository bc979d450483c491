//! What the elements of a TBX file say, in both styles and editions.

use quick_xml::events::BytesStart;

/// What an element says, whatever its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// What belongs to one concept.
    Entry,
    /// The terms in one language.
    Section(String),
    /// One term with what is said about it.
    TermSection,
    Term,
    Status,
    Subject,
    Source,
    /// A description with its own source, which is not that of the term.
    Description,
    Other,
}

impl Element {
    /// Whether its text is of interest.
    pub(super) fn speaks(&self) -> bool {
        matches!(self, Self::Term | Self::Status | Self::Subject | Self::Source)
    }
}

/// The attributes that matter.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) id: String,
    language: String,
    /// What an element of style DCA says.
    kind: String,
}

impl Attributes {
    pub(super) fn of(start: &BytesStart<'_>) -> Result<Self, quick_xml::Error> {
        let mut found = Self::default();
        for attribute in start.attributes() {
            let attribute = attribute?;
            let value = || attribute.value.chars().take(60).collect();
            match attribute.key.as_ref() {
                "id" | "xml:id" => found.id = value(),
                "xml:lang" => found.language = value(),
                "type" => found.kind = value(),
                _ => {}
            }
        }
        Ok(found)
    }

    /// What an element of this name with these attributes says.
    pub(super) fn element(&self, name: &str) -> Element {
        match (name, self.kind.as_str()) {
            ("conceptEntry" | "termEntry", _) => Element::Entry,
            ("langSec" | "langSet", _) => Element::Section(self.language.clone()),
            ("termSec" | "tig" | "ntig", _) => Element::TermSection,
            ("term", _) => Element::Term,
            ("administrativeStatus", _) | ("termNote", "administrativeStatus") => Element::Status,
            ("subjectField", _) | ("descrip", "subjectField") => Element::Subject,
            ("source", _) | ("admin", "source") => Element::Source,
            ("descripGrp", _) => Element::Description,
            _ => Element::Other,
        }
    }
}
