//! Cards to learn words with, which come back when they are about to be forgotten.

mod device;
mod pack;

use leptos::prelude::*;
use pack::Pack;
use serde::{Deserialize, Serialize};

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
