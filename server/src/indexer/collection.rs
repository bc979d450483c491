//! What the two indexes hold, and how it is read from the database.

use domain::directory::Listing;
use domain::forum::TopicText;
use domain::id::{ListingId, TopicId};
use search::Indexed;
use store::outbox::Subject;
use store::{StoreError, Tx};
use uuid::Uuid;

/// Listings, or what is published in topics.
pub(crate) trait Collection: Indexed + Send + Sized + 'static {
    /// For the log.
    const NAME: &str;

    /// By this it is replaced and removed.
    fn id(&self) -> Uuid;

    /// Which of them an entry of the outbox is about, if any.
    fn changed(subject: &Subject) -> Option<Uuid>;

    /// Those with these ids that are there and may be found.
    fn read(
        tx: &mut Tx,
        ids: &[Uuid],
    ) -> impl Future<Output = Result<Vec<Self>, StoreError>> + Send;

    /// So many of them in the order of their ids, after one.
    fn page(
        tx: &mut Tx,
        after: Option<Uuid>,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Self>, StoreError>> + Send;
}

impl Collection for Listing {
    const NAME: &str = "listings";

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn changed(subject: &Subject) -> Option<Uuid> {
        match subject {
            Subject::Listing(id) => Some(id.0),
            Subject::Topic(_) | Subject::Glossary(_) => None,
        }
    }

    async fn read(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Self>, StoreError> {
        let ids: Vec<_> = ids.iter().copied().map(ListingId).collect();
        store::directory::listings(tx, &ids).await
    }

    async fn page(tx: &mut Tx, after: Option<Uuid>, limit: u32) -> Result<Vec<Self>, StoreError> {
        store::directory::page_by_id(tx, after.map(ListingId), limit).await
    }
}

impl Collection for TopicText {
    const NAME: &str = "topics";

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn changed(subject: &Subject) -> Option<Uuid> {
        match subject {
            Subject::Topic(id) => Some(id.0),
            Subject::Listing(_) | Subject::Glossary(_) => None,
        }
    }

    async fn read(tx: &mut Tx, ids: &[Uuid]) -> Result<Vec<Self>, StoreError> {
        let ids: Vec<_> = ids.iter().copied().map(TopicId).collect();
        store::forum::searchable(tx, &ids).await.map(in_plain_words)
    }

    async fn page(tx: &mut Tx, after: Option<Uuid>, limit: u32) -> Result<Vec<Self>, StoreError> {
        store::forum::searchable_page(tx, after.map(TopicId), limit).await.map(in_plain_words)
    }
}

/// Marks and addresses of links are no words to search for.
fn in_plain_words(mut topics: Vec<TopicText>) -> Vec<TopicText> {
    for post in topics.iter_mut().flat_map(|topic| &mut topic.posts) {
        *post = markup::plain(post);
    }
    topics
}
