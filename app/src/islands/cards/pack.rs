//! The cards in the reader's hand, and what one does with them.

use leptos::prelude::*;

use super::{Card, device};
use crate::islands::leitner::Kept;

/// The cards in the reader's hand.
#[derive(Clone, Copy)]
pub(super) struct Pack {
    cards: StoredValue<Vec<Card>>,
    kept: RwSignal<Kept>,
    /// What is left for today, the card on top first.
    pub(super) left: RwSignal<Vec<usize>>,
    pub(super) shown: RwSignal<bool>,
    pub(super) awake: RwSignal<bool>,
    pub(super) forgot: RwSignal<bool>,
    pub(super) card: NodeRef<leptos::html::Button>,
}

impl Pack {
    pub(super) fn new(cards: Vec<Card>) -> Self {
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
    pub(super) fn wake(self) {
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

    pub(super) fn is_done(self) -> bool {
        self.left.with(Vec::is_empty)
    }

    /// Something of the card on top, as it changes.
    pub(super) fn text(
        self,
        part: fn(Card) -> String,
    ) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.top().map(part).unwrap_or_default()
    }

    fn top(self) -> Option<Card> {
        let at = self.left.with(|left| left.first().copied())?;
        self.cards.with_value(|cards| cards.get(at).cloned())
    }

    /// Puts the card on top into its box; one that was not known comes again after the others.
    pub(super) fn answer(self, knew: bool) {
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
    pub(super) fn turn(self, on: bool) {
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

    pub(super) fn forget(self) {
        device::forget();
        self.kept.set(Kept::default());
        self.deal();
        self.forgot.set(true);
    }

    /// Space and Enter are the button's own.
    pub(super) fn press(self, event: &leptos::ev::KeyboardEvent) {
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
