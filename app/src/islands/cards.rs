//! Cards to learn words with, which come back when they are about to be forgotten.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::leitner::Kept;

/// Where the browser keeps which card lies in which box; nothing of it leaves the device.
#[cfg(feature = "hydrate")]
const KEY: &str = "madang-cards";

/// A pair of words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Card {
    /// The concept.
    pub id: String,
    /// The word one sees.
    pub front: String,
    /// The word one is asked for.
    pub back: String,
    /// The same in the reader's own language; empty if that is Korean.
    pub own: String,
    /// What it is, in Korean.
    pub meaning: String,
    /// The page about it.
    pub href: String,
}

/// What the cards say beside their words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CardWords {
    /// The name of the whole.
    pub title: String,
    /// How many are left for today; `{n}` stands for the number.
    pub left: String,
    /// The names of the two vocabularies and their languages: of the word one sees, and of
    /// the one asked for.
    pub sides: [(String, String); 2],
    /// Asks for the other word.
    pub show: String,
    /// I did not know it.
    pub again: String,
    /// I knew it.
    pub knew: String,
    /// To the card before.
    pub previous: String,
    /// To the next card, without an answer.
    pub next: String,
    /// Leads to the page about a word.
    pub more: String,
    /// Nothing is left for today.
    pub done: String,
    /// Which keys do what.
    pub keys: String,
    /// That all this stays on the device.
    pub kept: String,
    /// Forgets every answer.
    pub forget: String,
    /// They are forgotten.
    pub forgotten: String,
}

/// The cards of one set. Without script they are not there, and the list below them is.
///
/// The card is a button, so that it has the keyboard: Space or Enter shows the other word,
/// 1 and 2 answer, the arrow keys turn over the pack. Keys count only within the cards
/// (WCAG 2.1.4). The elements stand still and only their texts change, which takes much less
/// code than exchanging them would.
#[island]
pub fn Cards(
    /// The pairs, in the order in which new ones come.
    cards: Vec<Card>,
    /// What is said beside them.
    words: CardWords,
) -> impl IntoView {
    let pack = Pack::new(cards);
    Effect::new(move || pack.wake());
    let left = words.left;
    let left = move || left.replace("{n}", &pack.left.with(Vec::len).to_string());
    let [front, back] = words.sides;
    let covered = move || !pack.shown.get();
    view! {
        <section
            class="deck"
            aria-label=words.title
            hidden=move || !pack.awake.get()
            on:keydown=move |event| pack.press(&event)
        >
            <p class="deck-left">{left}</p>
            <p class="deck-done" role="status" hidden=move || !pack.is_done()>
                {words.done}
            </p>
            <button
                type="button"
                class="deck-card"
                node_ref=pack.card
                hidden=move || pack.is_done()
                aria-expanded=move || pack.shown.get().to_string()
                on:click=move |_| pack.shown.update(|shown| *shown = !*shown)
            >
                <small>{front.0}</small>
                <b lang=front.1>{pack.text(|card| card.front)}</b>
                <span class="deck-ask" hidden=move || pack.shown.get()>
                    {words.show}
                </span>
                <span class="deck-back" hidden=covered>
                    <small>{back.0}</small>
                    <b lang=back.1.clone()>{pack.text(|card| card.back)}</b>
                    <span>{pack.text(|card| card.own)}</span>
                    <span class="deck-meaning" lang="ko-KR">
                        {pack.text(|card| card.meaning)}
                    </span>
                </span>
            </button>
            <span class="visually-hidden" role="status" lang=back.1>
                {move || if pack.shown.get() { pack.text(|card| card.back)() } else { String::new() }}
            </span>
            <div class="deck-answers" hidden=move || pack.is_done()>
                <button
                    type="button"
                    class="button"
                    disabled=covered
                    on:click=move |_| pack.answer(false)
                >
                    {words.again}
                </button>
                <button
                    type="button"
                    class="button button-main"
                    disabled=covered
                    on:click=move |_| pack.answer(true)
                >
                    {words.knew}
                </button>
            </div>
            <div class="deck-turn" hidden=move || pack.is_done()>
                <button type="button" on:click=move |_| pack.turn(false)>
                    {words.previous}
                </button>
                <a href=pack.text(|card| card.href)>{words.more}</a>
                <button type="button" on:click=move |_| pack.turn(true)>
                    {words.next}
                </button>
            </div>
            <p class="deck-note deck-keys">{words.keys}</p>
            <p class="deck-note">{words.kept}</p>
            <p class="deck-forget">
                <button type="button" class="button" on:click=move |_| pack.forget()>
                    {words.forget}
                </button>
                <span role="status">
                    <span hidden=move || !pack.forgot.get()>{words.forgotten}</span>
                </span>
            </p>
        </section>
    }
}

/// The cards in the reader's hand.
#[derive(Clone, Copy)]
struct Pack {
    cards: StoredValue<Vec<Card>>,
    kept: RwSignal<Kept>,
    /// What is left for today, the card on top first.
    left: RwSignal<Vec<usize>>,
    shown: RwSignal<bool>,
    awake: RwSignal<bool>,
    forgot: RwSignal<bool>,
    card: NodeRef<leptos::html::Button>,
}

impl Pack {
    fn new(cards: Vec<Card>) -> Self {
        Self {
            left: RwSignal::new((0..cards.len()).collect()),
            cards: StoredValue::new(cards),
            kept: RwSignal::new(Kept::default()),
            shown: RwSignal::new(false),
            awake: RwSignal::new(false),
            forgot: RwSignal::new(false),
            card: NodeRef::new(),
        }
    }

    /// Takes from the boxes what is due.
    fn wake(self) {
        self.kept.set(Kept::read(&device::kept()));
        self.deal();
        self.awake.set(true);
    }

    fn deal(self) {
        let order = |kept: &Kept| {
            let order = |cards: &Vec<Card>| {
                kept.order(cards.iter().map(|card| card.id.as_str()), device::today())
            };
            self.cards.with_value(order)
        };
        self.left.set(self.kept.with_untracked(order));
        self.shown.set(false);
    }

    fn is_done(self) -> bool {
        self.left.with(Vec::is_empty)
    }

    /// Something of the card on top, as it changes.
    fn text(self, part: fn(Card) -> String) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.top().map(part).unwrap_or_default()
    }

    fn top(self) -> Option<Card> {
        let at = self.left.with(|left| left.first().copied())?;
        self.cards.with_value(|cards| cards.get(at).cloned())
    }

    /// Puts the card on top into its box; one that was not known comes again after the others.
    fn answer(self, knew: bool) {
        let Some(card) = self.top().filter(|_| self.shown.get_untracked()) else { return };
        self.kept.update(|kept| kept.answer(&card.id, knew, device::today()));
        device::keep(&self.kept.with_untracked(Kept::write));
        self.forgot.set(false);
        self.turned(|left| match knew {
            true => drop(left.remove(0)),
            false => left.rotate_left(1),
        });
    }

    /// Turns over the pack without an answer.
    fn turn(self, on: bool) {
        self.turned(|left| match on {
            _ if left.is_empty() => {}
            true => left.rotate_left(1),
            false => left.rotate_right(1),
        });
    }

    /// Another card comes up, and has the keyboard.
    fn turned(self, change: impl FnOnce(&mut Vec<usize>)) {
        self.shown.set(false);
        self.left.update(change);
        device::focus(self.card);
    }

    fn forget(self) {
        device::forget();
        self.kept.set(Kept::default());
        self.deal();
        self.forgot.set(true);
    }

    /// Space and Enter are the button's own.
    fn press(self, event: &leptos::ev::KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "1" => self.answer(false),
            "2" => self.answer(true),
            "ArrowRight" => self.turn(true),
            "ArrowLeft" => self.turn(false),
            _ => return,
        }
        event.prevent_default();
    }
}

/// The reader's device. One that keeps nothing (private windows may refuse to) only means
/// that every card is new next time.
#[cfg(feature = "hydrate")]
mod device {
    use leptos::html::Button;
    use leptos::prelude::*;
    use leptos::web_sys::{Storage, js_sys::Date};

    use super::KEY;

    fn storage() -> Option<Storage> {
        window().local_storage().ok().flatten()
    }

    pub(super) fn kept() -> String {
        storage().and_then(|s| s.get_item(KEY).ok().flatten()).unwrap_or_default()
    }

    pub(super) fn keep(text: &str) {
        drop(storage().map(|s| s.set_item(KEY, text)));
    }

    pub(super) fn forget() {
        drop(storage().map(|s| s.remove_item(KEY)));
    }

    /// The day where the reader is, in days since 1970-01-01.
    pub(super) fn today() -> i32 {
        let now = Date::new_0();
        let minutes = now.get_time() / 60_000.0 - now.get_timezone_offset();
        #[expect(clippy::cast_possible_truncation, reason = "days since 1970 are few")]
        let days = (minutes / 1_440.0).floor() as i32;
        days
    }

    /// Gives the card the keyboard once it is there.
    pub(super) fn focus(card: NodeRef<Button>) {
        request_animation_frame(move || {
            if let Some(card) = card.get_untracked() {
                drop(card.focus());
            }
        });
    }
}

/// On the server nobody learns.
#[cfg(not(feature = "hydrate"))]
mod device {
    use leptos::html::Button;
    use leptos::prelude::NodeRef;

    pub(super) fn kept() -> String {
        String::new()
    }

    pub(super) fn keep(_: &str) {}

    pub(super) fn forget() {}

    pub(super) fn today() -> i32 {
        0
    }

    pub(super) fn focus(_: NodeRef<Button>) {}
}
