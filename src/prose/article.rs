//! The article that the site grew from: each of its statements, and where it stands today.

use library::{Phrase, Statement, Verdict};
use yew::prelude::*;

use super::ink::Ink;
use crate::view::title;

pub fn article(ink: &Ink) -> Html {
    let article = &ink.packed.article;
    let paragraph =
        |statement: &Statement| statement.sentence.split_once('.').map_or(String::new(), |(paragraph, _)| paragraph.to_owned());
    let mut paragraphs: Vec<String> = article.statements.iter().map(paragraph).collect();
    paragraphs.dedup();
    html! {
        <div class="prose">
            { title(article.title.clone()) }
            <p class="lead">{ &article.message }</p>
            <p>{ &article.intro }</p>
            { verdicts(ink) }
            { for paragraphs.iter().map(|number| html! {
                <>
                    <h2 id={format!("paragraph-{number}")}>{ ink.fill(Phrase::ArticleParagraph, &[("n", number)]) }</h2>
                    <ul class="statements">
                        { for article.statements.iter().filter(|one| paragraph(one) == *number).map(|one| statement(ink, one)) }
                    </ul>
                </>
            }) }
        </div>
    }
}

/// What the verdicts mean, and how many statements got each.
fn verdicts(ink: &Ink) -> Html {
    let statements = &ink.packed.article.statements;
    let verdict = |(verdict, named): (&Verdict, &site::Named)| {
        let count = statements.iter().filter(|statement| statement.verdict == *verdict).count();
        let count = ink.fill(Phrase::ArticleCount, &[("n", &count.to_string()), ("of", &statements.len().to_string())]);
        html! { <div><dt>{ &named.word }{ " (" }{ count }{ ")" }</dt><dd>{ &named.meaning }</dd></div> }
    };
    html! { <dl class="facts">{ for ink.packed.wording.verdict.iter().map(verdict) }</dl> }
}

fn statement(ink: &Ink, statement: &Statement) -> Html {
    let verdict = ink.packed.wording.verdict.get(&statement.verdict).map_or("", |named| &named.word).to_owned();
    html! {
        <li id={format!("statement-{}", statement.id)}>
            <p><strong>{ ink.text(Phrase::ArticleStatement) }{ ". " }</strong>{ &statement.paraphrase }</p>
            <p class="verdict"><strong>{ verdict }</strong></p>
            <p><strong>{ ink.text(Phrase::ArticleToday) }{ ". " }</strong>{ &statement.today }</p>
            <p><strong>{ ink.text(Phrase::ArticleChanged) }{ ". " }</strong>{ &statement.changed }</p>
            <p>{ ink.text(Phrase::ArticleShown) }{ ":" }</p>
            <ul class="claim-lines">{ for statement.claims.iter().map(|claim| html! { <li>{ ink.claim_of(claim) }</li> }) }</ul>
        </li>
    }
}
