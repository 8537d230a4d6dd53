//! The words of the interface, each under a name that the code can check.

/// Replaces every `{name}` in a text by its value. A place that has no value stays as it is.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after.split_once('}');
        match place.and_then(|(name, after)| Some((values.iter().find(|(known, _)| *known == name)?.1, after))) {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

macro_rules! words {
    ($($name:ident $key:literal $([$($place:literal),+])?;)+) => {
        /// A word, a sentence or a heading of the interface. `content/words.toml` holds the text of each under its key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Word { $($name),+ }

        impl Word {
            /// Every word, in the order in which the core chunk lists their texts.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The key in `content/words.toml`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// The names of the places that the text must hold, each written `{name}`.
            pub fn places(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($($place),+)?]),+ }
            }
        }
    };
}

words! {
    SkipToContent "skip-to-content";
    MenuLabel "menu.label";
    MenuRead "menu.read";
    MenuQuiz "menu.quiz";
    MenuAbout "menu.about";
    FooterLabel "footer.label";
    FooterNotAdvice "footer.not-advice";
    FooterGlossary "footer.glossary";
    FooterPaper "footer.paper";
    FooterUpdated "footer.updated" ["version", "date"];
    FooterLicence "footer.licence";
    TitlePattern "title-pattern" ["page", "site"];
    DateLong "date-long" ["day", "month", "year"];
    WasmFailed "wasm-failed";
    WasmFailedLink "wasm-failed-link";

    Safety "safety";
    OnThisPage "page.contents";
    NextPage "page.next";
    PreviousPage "page.previous";
    CheckYourself "page.check-yourself";
    CheckIntro "page.check-intro";
    Answers "page.answers";

    ClaimStanding "claim.standing";
    ClaimCanSay "claim.can-say";
    ClaimAction "claim.action";
    ClaimReason "claim.reason";
    ClaimLicence "claim.licence";
    ClaimCertainty "claim.certainty";
    ClaimFinding "claim.finding";
    ClaimOurReading "claim.our-reading";
    ClaimGradedBy "claim.graded-by" ["who"];
    ClaimFor "claim.for";
    ClaimAgainst "claim.against";
    ClaimSources "claim.sources";
    ClaimDates "claim.dates" ["searched", "due"];
    DoseOne "dose.one" ["mg"];
    DoseRange "dose.range" ["low", "high"];
    DoseRising "dose.rising" ["low", "high"];
    DoseChoice "dose.choice" ["others", "last"];
    DoseDaily "dose.daily" ["dose"];
    StudyPeople "study.people" ["n"];
    StudyWeeks "study.weeks" ["n"];
    StudyNoLink "study.no-link";

    ItemDontKnow "item.dont-know";
    ItemCheck "item.check";
    ItemChooseFirst "item.choose-first";
    ItemStandingQuestion "item.standing-question";
    ItemRight "item.right";
    ItemClose "item.close";
    ItemMissed "item.missed";
    ItemUnknown "item.unknown";
    ItemYours "item.yours";
    ItemKey "item.key";
    ItemDontKnowFeedback "item.dont-know-feedback";
    ItemOthers "item.others";
    ItemTruth "item.truth";
    ItemReadMore "item.read-more" ["page"];
    ItemTryAgain "item.try-again";

    QuizTitle "quiz.title";
    QuizDescription "quiz.description";
    QuizIntro "quiz.intro";
    QuizProgress "quiz.progress" ["n", "of"];
    QuizNext "quiz.next";
    QuizToResult "quiz.to-result";
    QuizSeed "quiz.seed" ["seed"];
    QuizAgainMode "quiz.again-mode";
    QuizNotSaved "quiz.not-saved";
    QuizSetAside "quiz.set-aside";
    QuizStartAgain "quiz.start-again";
    QuizDelete "quiz.delete";
    QuizDeleteQuestion "quiz.delete-question";
    QuizDeleteYes "quiz.delete-yes";
    QuizDeleteNo "quiz.delete-no";
    QuizDeleted "quiz.deleted";
    QuizSavedHere "quiz.saved-here";
    QuizWithoutScript "quiz.without-script";
    QuizPaperLink "quiz.paper-link";

    ResultTitle "result.title";
    ResultSentence "result.sentence" ["right", "of"];
    ResultClose "result.close" ["n"];
    ResultDontKnow "result.dont-know" ["n"];
    ResultOver "result.over" ["n"];
    ResultUnder "result.under" ["n"];
    ResultHonest "result.honest";
    ResultByTopic "result.by-topic";
    ResultTopic "result.topic";
    ResultRight "result.right";
    ResultOf "result.of" ["right", "of"];
    ResultReread "result.reread";
    ResultNothingToReread "result.nothing-to-reread";
    ResultSlips "result.slips";
    ResultSlipTimes "result.slip-times" ["n"];
    ResultAskMissed "result.ask-missed" ["n"];

    PaperTitle "paper.title";
    PaperDescription "paper.description";
    PaperIntro "paper.intro";

    LearnTitle "learn.title";
    LearnDescription "learn.description";
    LearnIntro "learn.intro";
    GlossaryTitle "glossary.title";
    GlossaryDescription "glossary.description";
    GlossaryIntro "glossary.intro";

    LostTitle "lost.title";
    LostText "lost.text";
    LostHome "lost.home";
    LostUp "lost.up";

    HomeEstablished "home.established";
    HomeExperimental "home.experimental";
    HomeRead "home.read";
    HomeTest "home.test";
    HomeReadWhat "home.read-what";
    HomeTestWhat "home.test-what";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_and_others_stay() {
        assert_eq!(fill("{n} of {of}, {x}", &[("n", "3"), ("of", "30")]), "3 of 30, {x}");
    }

    #[test]
    fn keys_are_unique() {
        let keys: std::collections::BTreeSet<_> = Word::ALL.iter().map(|word| word.key()).collect();
        assert_eq!(keys.len(), Word::ALL.len());
    }
}
