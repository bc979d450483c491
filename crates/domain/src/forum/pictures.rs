//! Pictures in texts.

/// The folder of the address under which pictures are shown.
pub const PICTURES: &str = "/uploads/";
/// The longest name that is looked at.
const MAX_NAME: usize = 80;

/// The names of the pictures in a text, each once: what follows `/uploads/`.
pub fn pictures(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for rest in text.split(PICTURES).skip(1) {
        let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '.')).unwrap_or(rest.len());
        let name = rest.get(..end).unwrap_or_default();
        if is_picture_name(name) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Whether something has the form of a picture's name: small letters, a point, and `jpg` or
/// `png`. Such a name never leads out of its folder.
pub fn is_picture_name(name: &str) -> bool {
    let parts = name.split_once('.');
    parts.is_some_and(|(letters, extension)| {
        name.len() <= MAX_NAME
            && !letters.is_empty()
            && letters.bytes().all(|b| b.is_ascii_lowercase())
            && matches!(extension, "jpg" | "png")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_found_by_their_addresses() {
        let text = "말 ![꽃](/uploads/bcd.jpg) 그리고 ![](/uploads/fgh.png)\n\n/uploads/bcd.jpg";
        assert_eq!(pictures(text), ["bcd.jpg", "fgh.png"]);
        assert!(pictures("/uploads/ /uploads/../x.jpg /uploads/a.svg /uploads/B.jpg").is_empty());
    }

    #[test]
    fn a_name_stays_in_its_folder() {
        for bad in
            ["", ".jpg", "../a.jpg", "a/b.jpg", "a.jpg.png", "a.jpg/", "a", "ㄱ.jpg", "a.gif"]
        {
            assert!(!is_picture_name(bad), "{bad}");
        }
        assert!(!is_picture_name(&format!("{}.jpg", "b".repeat(100))));
    }
}
