//! What stands under the quiz: its number, where answers are kept, starting again, deleting.

use quiz::Seed;
use site::Word;
use yew::prelude::*;

use super::quiz::Begin;
use crate::Route;
use crate::view::Site;

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub site: Site,
    pub ready: bool,
    /// Whether anything was answered.
    pub begun: bool,
    pub seed: Option<Seed>,
    pub on_begin: Callback<Begin>,
    pub on_erase: Callback<()>,
}

#[component]
pub fn QuizDesk(props: &Props) -> Html {
    let site = &props.site;
    let asking = use_state(|| false);
    let paper = html! { <a href={site.href(&Route::Paper)}>{ site.word(Word::QuizPaperLink) }</a> };
    html! {
        <div class="quiz-desk">
            <p>{ site.word(Word::QuizIntro) }</p>
            if props.ready {
                <p>{ site.word(Word::QuizSavedHere) }{ " " }{ seed(props) }</p>
                if props.begun { { buttons(props, &asking) } }
                <p>{ paper }</p>
            } else {
                <p>{ site.word(Word::QuizWithoutScript) }{ " " }{ paper }</p>
            }
        </div>
    }
}

fn seed(props: &Props) -> AttrValue {
    props.seed.map_or_else(AttrValue::default, |seed| props.site.fill(Word::QuizSeed, &[("seed", &seed.to_string())]))
}

/// Deleting asks once more, in place, because it cannot be undone.
fn buttons(props: &Props, asking: &UseStateHandle<bool>) -> Html {
    let site = &props.site;
    let set = |to: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(to))
    };
    let on_begin = props.on_begin.reform(|_: MouseEvent| Begin::Full);
    let on_erase = {
        let (asking, on_erase) = (asking.clone(), props.on_erase.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            on_erase.emit(());
        })
    };
    html! {
        <>
            <p class="buttons">
                <button type="button" class="button button--quiet" onclick={on_begin}>{ site.word(Word::QuizStartAgain) }</button>
                <button type="button" class="button button--quiet" aria-expanded={asking.to_string()} onclick={set(!**asking)}>
                    { site.word(Word::QuizDelete) }
                </button>
            </p>
            <div role="status">
                if **asking {
                    <p>{ site.word(Word::QuizDeleteQuestion) }</p>
                }
            </div>
            if **asking {
                <p class="buttons">
                    <button type="button" class="button" onclick={on_erase}>{ site.word(Word::QuizDeleteYes) }</button>
                    <button type="button" class="button button--quiet" onclick={set(false)}>{ site.word(Word::QuizDeleteNo) }</button>
                </p>
            }
        </>
    }
}
