use jiff::Timestamp;

use super::*;

const LATER: Timestamp = Timestamp::MAX;

fn member(grants: &[Grant], strong: bool, standing: Standing) -> Actor {
    let id = AccountId(uuid::Uuid::nil());
    Actor::Member { id, standing, grants: grants.to_vec(), strong }
}

fn everywhere() -> Grant {
    Grant::Moderator { board: None, language: None }
}

/// Everybody there is, by name.
fn people() -> Vec<(&'static str, Actor)> {
    let active = |grants: &[Grant]| member(grants, true, Standing::Active);
    let (board, language) = (Some(Board::Work), Some(Language::Ko));
    vec![
        ("visitor", Actor::Visitor),
        ("member", member(&[], false, Standing::Active)),
        ("limited", member(&[], false, Standing::Limited { until: LATER })),
        ("suspended", member(&[], false, Standing::Suspended { until: LATER })),
        ("mentor", active(&[Grant::Mentor])),
        ("moderator", active(&[everywhere()])),
        ("moderator without a second factor", member(&[everywhere()], false, Standing::Active)),
        ("moderator of work in Korean", active(&[Grant::Moderator { board, language }])),
        ("moderator of work", active(&[Grant::Moderator { board, language: None }])),
        ("story editor", active(&[Grant::Editor { organization: None }])),
        ("admin", active(&[Grant::Admin])),
        ("admin without a second factor", member(&[Grant::Admin], false, Standing::Active)),
    ]
}

/// What every role may do in every state with a post of somebody else and with one of their
/// own, written down by hand. A letter each: Held, Published, Rejected, hidden (x), Withdrawn;
/// `-` for what is about no post.
fn allowed(
    name: &str,
    action: Action,
    own: bool,
    board: Board,
    language: Language,
) -> &'static str {
    use Action as A;
    let in_work = board == Board::Work;
    let moderates = match name {
        "moderator" => true,
        "moderator of work in Korean" => in_work && language == Language::Ko,
        "moderator of work" => in_work,
        _ => false,
    } && !own;
    let any_moderator =
        name.starts_with("moderator") && name != "moderator without a second factor";
    let edits = name == "story editor" && board == Board::Stories && !own;
    let (visitor, suspended) = (name == "visitor", name == "suspended");
    let takes_part = !visitor && !suspended;
    match action {
        A::Read if !visitor && own => "HPRxW",
        A::Read if moderates || edits => "HPRx",
        A::Read => "P",
        A::OpenTopic | A::AddPicture if takes_part => "-",
        A::Reply if takes_part => "P",
        A::Edit if takes_part && own => "HPRx",
        A::Withdraw if !visitor && own => "HPRx",
        A::React | A::Report if takes_part && !own => "P",
        A::MarkAnswer if takes_part && own => "P",
        A::Follow if !visitor => "P",
        A::Block if !visitor && !own => "P",
        A::Appeal if !visitor && own => "Rx",
        A::SeeQueue | A::DecideSuggestion
            if any_moderator || matches!(name, "story editor" | "admin") =>
        {
            "-"
        }
        A::Decide | A::Sanction if moderates => "HPRxW",
        A::DecideEscalated if moderates || (name == "admin" && !own) => "HPRxW",
        A::DecideStory if moderates || edits => "H",
        A::SetWordRules if any_moderator || name == "admin" => "-",
        A::SeeAudit | A::SetBoard if name == "admin" => "-",
        _ => "",
    }
}

fn letter(state: PostState) -> char {
    match state {
        Held => 'H',
        Published => 'P',
        Rejected => 'R',
        Hidden => 'x',
        Withdrawn => 'W',
    }
}

#[test]
fn everybody_may_do_what_the_table_says_and_nothing_else() {
    let mut asked = 0;
    for (name, actor) in people() {
        for action in Action::ALL {
            for (board, language) in [
                (Board::Work, Language::Ko),
                (Board::Work, Language::Zh),
                (Board::Stories, Language::Ko),
            ] {
                for own in [false, true].into_iter().filter(|own| !own || name != "visitor") {
                    let allowed = allowed(name, *action, own, board, language);
                    for state in PostState::ALL {
                        let thing = Thing { state: *state, own, board, language };
                        assert_eq!(
                            actor.may(*action, Some(&thing)).is_ok(),
                            allowed.contains(letter(*state)),
                            "{name}, {action:?}, {thing:?}"
                        );
                        asked += 1;
                    }
                    assert_eq!(
                        actor.may(*action, None).is_ok(),
                        allowed.contains('-'),
                        "{name}, {action:?}, about no post"
                    );
                }
            }
        }
    }
    assert!(asked > 5_000, "{asked}");
}

#[test]
fn who_is_refused_hears_what_would_help() {
    let thing = Thing { state: Held, own: false, board: Board::Work, language: Language::Ko };
    let published = Thing { state: Published, ..thing };
    let (none, weak) = (Standing::Active, member(&[everywhere()], false, Standing::Active));
    assert_eq!(Actor::Visitor.may(Action::Reply, Some(&published)), Err(Refusal::SignIn));
    assert_eq!(weak.may(Action::Decide, Some(&thing)), Err(Refusal::SecondFactor));
    assert_eq!(member(&[], true, none).may(Action::Decide, Some(&thing)), Err(Refusal::Forbidden));
    let suspended = member(&[], false, Standing::Suspended { until: LATER });
    let refused = Err(Refusal::Suspended { until: LATER });
    assert_eq!(suspended.may(Action::Reply, Some(&published)), refused);
    assert_eq!(suspended.may(Action::Read, Some(&published)), Ok(()));
}

#[test]
fn nobody_decides_about_what_they_wrote_themselves() {
    let own = Thing { state: Held, own: true, board: Board::Stories, language: Language::Ko };
    for (name, actor) in people() {
        for action in [Action::Decide, Action::DecideStory, Action::Sanction] {
            assert!(actor.may(action, Some(&own)).is_err(), "{name}, {action:?}");
        }
    }
}
