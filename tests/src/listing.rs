//! Listings as a person fills them into a spreadsheet.

use domain::directory::row::COLUMNS;

/// A row of a file of listings; every cell may be changed.
#[derive(Clone)]
pub struct Row(Vec<(String, String)>);

/// A row that is right: a service with this id and title.
pub fn row(source_id: &str, title: &str) -> Row {
    let cells = [
        ("source_id", source_id),
        ("kind", "service"),
        ("title", title),
        ("organization", "이웃의원"),
        ("languages", "ko"),
        ("cost", "free"),
        ("source", "시험 자료"),
    ];
    Row(cells.map(|(c, v)| (c.into(), v.into())).into())
}

impl Row {
    /// The same with another cell.
    #[must_use]
    pub fn with(mut self, column: &str, value: &str) -> Self {
        self.0.retain(|(c, _)| c != column);
        self.0.push((column.into(), value.into()));
        self
    }

    fn cell(&self, column: &str) -> &str {
        self.0.iter().find(|(c, _)| c == column).map_or("", |(_, v)| v)
    }
}

/// A file of listings.
pub struct Csv {
    columns: Vec<String>,
    rows: Vec<Row>,
}

impl Csv {
    /// A file of these rows, with the columns every file has.
    pub fn of(rows: impl IntoIterator<Item = Row>) -> Self {
        Self { columns: COLUMNS.map(String::from).into(), rows: rows.into_iter().collect() }
    }

    /// The same with a further column.
    #[must_use]
    pub fn column(mut self, name: &str) -> Self {
        self.columns.push(name.into());
        self
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        let quoted = |text: &str| match text.contains([',', '"', '\n']) {
            true => format!("\"{}\"", text.replace('"', "\"\"")),
            false => text.into(),
        };
        let line = |cells: Vec<String>| format!("{}\r\n", cells.join(","));
        let rows = self
            .rows
            .iter()
            .map(|row| line(self.columns.iter().map(|column| quoted(row.cell(column))).collect()));
        std::iter::once(line(self.columns.clone())).chain(rows).collect()
    }
}
