//! Deleting an account.

use domain::id::{AccountId, PostId};

use super::retired;
use crate::db::Tx;
use crate::error::StoreError;
use crate::row::parsed;
use crate::{forum, outbox};

/// How many posts are taken back in one turn.
const TURN: i64 = 500;

/// Deletes an account and everything that is keyed to it. Its posts are withdrawn: their texts
/// go, and that something stood there remains, so that the answers can be understood. Its
/// handle stays reserved. `false` if there is no such account.
///
/// # Errors
/// When the database fails or holds what cannot be read; drop the transaction then.
pub async fn erase(tx: &mut Tx, id: AccountId) -> Result<bool, StoreError> {
    // Before any other row, as whoever changes what is searched.
    outbox::lock(tx).await?;
    let account = id.to_string();
    let key: Option<String> = on!(tx, c => {
        sqlx::query_scalar("select handle_key from account where id = $1")
            .bind(&account)
            .fetch_optional(c)
            .await
    })?;
    let Some(key) = key else { return Ok(false) };
    withdraw_all(tx, id).await?;
    // What the tables' own rules would leave: a name under a post, and evidence of one's texts.
    for statement in [
        "update post set author_name = '' where author_id = $1",
        "update topic set title = '', tags = '[]', content_note = '' \
         where author_id = $1 and state = 'withdrawn'",
        "update moderation_case set evidence = '', message = '', edited = null \
         where author_id = $1",
        "update report set text = '' where account_id = $1",
        "delete from block where blocked_id = $1",
        "delete from ceremony where account_id = $1",
    ] {
        on!(tx, c => sqlx::query(statement).bind(&account).execute(c).await.map(drop))?;
    }
    on!(tx, c => {
        sqlx::query("insert into retired_handle (handle_key) values ($1) on conflict do nothing")
            .bind(retired(&key))
            .execute(&mut *c)
            .await?;
        // The rest goes with it: `on delete cascade`, or `set null` where a record stays.
        sqlx::query("delete from account where id = $1").bind(&account).execute(&mut *c).await?;
    });
    Ok(true)
}

async fn withdraw_all(tx: &mut Tx, id: AccountId) -> Result<(), StoreError> {
    loop {
        let posts: Vec<String> = on!(tx, c => {
            sqlx::query_scalar(
                "select id from post where author_id = $1 and state <> 'withdrawn' \
                 order by id limit $2",
            )
            .bind(id.to_string())
            .bind(TURN)
            .fetch_all(c)
            .await
        })?;
        if posts.is_empty() {
            return Ok(());
        }
        for post in posts {
            let post: PostId = parsed("post", &post, &post)?;
            if !forum::withdraw(tx, post).await? {
                // It would be found again and again.
                let state = "cannot be withdrawn".to_owned();
                return Err(StoreError::corrupt("post", &post.to_string(), state));
            }
        }
    }
}
