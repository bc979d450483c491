//! Starting and stopping the server.

use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::{AppState, Live, Site, Uploads};
use domain::directory::Listing;
use domain::forum::TopicText;
use domain::time::Clock;
use search::{Index, PairWords, Topics};
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::commands::import;
use crate::config::ServeConfig;
use crate::indexer::{self, Indexer};
use crate::listen::{Limits, listen};
use crate::vocabulary::Teacher;
use crate::{assets, files, live, moderation, router, unmet, upkeep};

/// The listings that come with the program (`docs/data-sources.md`).
const SEED: &[u8] = include_bytes!("../seed/listings.csv");

/// Answers on `listener` until `stop` is ready.
pub async fn serve(
    config: ServeConfig,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let started = Instant::now();
    let address = listener.local_addr()?;
    let site = Site {
        origin: config.public_url.clone().unwrap_or_else(|| format!("http://{address}")),
        exit_to: config.exit_url.as_str().into(),
        assets: assets::manifest()?,
    };
    app::i18n::load();
    let clock = Clock::System;
    let store = Store::connect(&config.database.database_url).await?;
    if !config.no_seed {
        seed(&store, &clock).await?;
    }
    let opened = Index::open(&config.index.index_dir)?;
    let (topics, topics_position) = Topics::open(&config.index.topics_dir())?;
    let pairs = PairWords::default();
    let teacher = Teacher {
        store: store.clone(),
        index: opened.index.clone(),
        topics: topics.clone(),
        pairs: pairs.clone(),
    };
    teacher.teach().await?;
    let mut indexer: Indexer<Listing> =
        Indexer::new(store.clone(), opened.index.clone(), opened.position, Some(teacher));
    indexer.catch_up().await?;
    let mut topic_indexer: Indexer<TopicText> =
        Indexer::new(store.clone(), topics.index().clone(), topics_position, None);
    topic_indexer.catch_up().await?;
    let (unmet_searches, searches) = mpsc::channel(unmet::WAITING);
    let state = AppState {
        store: store.clone(),
        index: opened.index,
        topics,
        pairs,
        clock,
        site: Arc::new(site),
        live: Live::default(),
        uploads: Uploads::open(config.uploads_dir)?,
        unmet: unmet_searches,
        sign_ups_per_hour: config.sign_ups_per_hour,
    };
    let mut jobs = JoinSet::new();
    jobs.spawn(indexer.run());
    jobs.spawn(topic_indexer.run());
    jobs.spawn(indexer::prune(state.clone()));
    jobs.spawn(live::follow(state.clone()));
    jobs.spawn(moderation::run(state.clone()));
    jobs.spawn(unmet::run(state.clone(), searches));
    jobs.spawn(upkeep::run(state.clone()));
    tracing::info!(
        url = %state.site.origin,
        listings = state.index.len(),
        started_in_ms = started.elapsed().as_millis(),
        "answering on {address}"
    );
    let indexes = [state.index.clone(), state.topics.index().clone()];
    let live = state.live.clone();
    let stop = async move {
        stop.await;
        live.end();
    };
    let router = router::router(state, Duration::from_secs(config.request_timeout));
    let limits = Limits {
        connections: config.max_connections,
        shutdown: Duration::from_secs(config.shutdown_timeout),
    };
    listen(listener, router, limits, stop).await;
    jobs.shutdown().await;
    // What a job was writing is written to its end, also when the job is aborted.
    tokio::task::spawn_blocking(move || indexes.iter().for_each(Index::close)).await?;
    store.close().await;
    Ok(())
}

/// Loads the listings that come with the program into a database that has none.
async fn seed(store: &Store, clock: &Clock) -> anyhow::Result<()> {
    if !store::directory::is_empty(&mut store.read().await?).await? {
        return Ok(());
    }
    let parsed = files::parse(SEED, |_, _| {})?;
    if let Some(error) = parsed.errors.first() {
        anyhow::bail!("the listings that come with the program are broken: {error}");
    }
    let count = parsed.rows.len();
    import::write(store, parsed.rows, None, false, clock).await?;
    tracing::info!(count, "loaded the listings that come with the program");
    Ok(())
}
