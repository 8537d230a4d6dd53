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

/// Defines the words of a part of the site as an enum, each with the key of its text in `content/words.toml` and the places that the text must hold.
#[macro_export]
macro_rules! words {
    ($(#[$docs:meta])* $enum:ident { $($name:ident $key:literal $([$($place:literal),+])?;)+ }) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $enum { $($name),+ }

        impl $enum {
            /// Every word, in the order as defined.
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

crate::words! {
    /// A word, a sentence or a heading that the app itself shows. Each travels to the browser in the core chunk.
    Word {
        SkipToContent "skip-to-content";
        MenuLabel "menu.label";
        MenuRead "menu.read";
        MenuEvidence "menu.evidence";
        MenuQuiz "menu.quiz";
        MenuAbout "menu.about";
        FooterLabel "footer.label";
        FooterNotAdvice "footer.not-advice";
        FooterGlossary "footer.glossary";
        FooterPaper "footer.paper";
        FooterConditions "footer.conditions";
        FooterStudies "footer.studies";
        FooterSources "footer.sources";
        FooterSlips "footer.slips";
        FooterArticle "footer.article";
        FooterChanges "footer.changes";
        FooterData "footer.data";
        FooterFigures "footer.figures";
        FooterTimeline "footer.timeline";
        FooterUpdated "footer.updated" ["version", "date"];
        FooterLicence "footer.licence";
        TitlePattern "title-pattern" ["page", "site"];
        WasmFailed "wasm-failed";
        WasmFailedLink "wasm-failed-link";
        Safety "safety";
        NextPage "page.next";
        PreviousPage "page.previous";
        CheckYourself "page.check-yourself";
        CheckIntro "page.check-intro";
        Answers "page.answers";
        ItemDontKnow "item.dont-know";
        ItemPlace "item.place";
        ItemNumber "item.number";
        ItemLow "item.low";
        ItemHigh "item.high";
        ItemCheck "item.check";
        ItemChooseFirst "item.choose-first";
        ItemStandingQuestion "item.standing-question";
        ItemRight "item.right";
        ItemClose "item.close";
        ItemPartly "item.partly";
        ItemMissed "item.missed";
        ItemUnknown "item.unknown";
        ItemYours "item.yours";
        ItemKey "item.key";
        ItemDontKnowFeedback "item.dont-know-feedback";
        ItemOthers "item.others";
        ItemTruth "item.truth";
        ItemReadMore "item.read-more" ["page"];
        ItemTryAgain "item.try-again";
        EvidenceIntro "evidence.intro";
        EvidenceSearch "evidence.search";
        EvidenceSearchHint "evidence.search-hint";
        EvidenceFilters "evidence.filters";
        EvidenceAny "evidence.any";
        EvidenceValue "evidence.value" ["name", "n"];
        EvidenceSort "evidence.sort";
        EvidenceSortTopic "evidence.sort-topic";
        EvidenceSortStanding "evidence.sort-standing";
        EvidenceSortCertainty "evidence.sort-certainty";
        EvidenceSortNewest "evidence.sort-newest";
        EvidenceSortName "evidence.sort-name";
        EvidenceClear "evidence.clear";
        EvidenceFound "evidence.found" ["n", "of"];
        EvidenceNone "evidence.none";
        EvidenceHeading "evidence.heading";
ThenLegend "then.legend";
        ThenShown "then.shown" ["year"];
        ThenToday "then.today";
        ThenEarlier "then.earlier";
        ThenLater "then.later";
        ThenNothing "then.nothing";
        ThenNotDated "then.not-dated";
        ThenHint "then.hint";
        MapWords "map.words" ["claim", "standing", "certainty", "n"];
        MapNotDated "map.not-dated";
        MapKey "map.key";
        FigureExplore "figure.explore";
        QuizTitle "quiz.title";
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
        QuizLinkOlder "quiz.link-older" ["made", "here"];
        QuizLinkNonsense "quiz.link-nonsense";
        QuizEmpty "quiz.empty";
        QuizTopicAll "quiz.topic-all";
        OrderHint "order.hint";
        OrderUp "order.up";
        OrderDown "order.down";
        OrderMoved "order.moved" ["claim", "n", "of"];
        EstimateSlide "estimate.slide";
        EstimateScale "estimate.scale" ["n"];
        EstimateYours "estimate.yours" ["n"];
        EstimatePublished "estimate.published" ["n"];
        EstimateInterval "estimate.interval" ["low", "high"];
        EstimateNoInterval "estimate.no-interval";
        ConfidenceSwitch "confidence.switch";
        ConfidenceWhy "confidence.why";
        ConfidenceQuestion "confidence.question";
        ConfidenceGuess "confidence.guess";
        ConfidenceFairlySure "confidence.fairly-sure";
        ConfidenceCertain "confidence.certain";
        ConfidenceChooseFirst "confidence.choose-first";
        ConfidenceError "confidence.error";
        ModesTitle "modes.title";
        ModesBegin "modes.begin";
        ModeFull "mode.full";
        ModeFullText "mode.full-text" ["n"];
        ModeQuick "mode.quick";
        ModeQuickText "mode.quick-text";
        ModeTopic "mode.topic";
        ModeTopicText "mode.topic-text";
        ModeTopicOf "mode.topic-of" ["page"];
        ModeMissed "mode.missed";
        ModeMissedText "mode.missed-text" ["n"];
        ModeReview "mode.review";
        ModeReviewText "mode.review-text" ["n"];
        ModeReviewNext "mode.review-next" ["date"];
        ModeBefore "mode.before";
        ModeBeforeText "mode.before-text";
        ModeBeforeFirst "mode.before-first";
        ModeAfter "mode.after";
        ModeAfterText "mode.after-text";
        ShareTitle "share.title";
        ShareText "share.text";
        ShareCopy "share.copy";
        ReportTitle "report.title";
        ReportLink "report.link";
        ReportDescription "report.all";
        ReportEmpty "report.empty";
        ReportWithoutScript "report.without-script";
        ReportMean "report.mean" ["mean"];
        ReportMatrix "report.matrix";
        ReportMatrixText "report.matrix-text";
        ReportTruth "report.truth";
        ReportGiven "report.given";
        ReportOverSteps "report.over-steps" ["n", "steps"];
        ReportUnderSteps "report.under-steps" ["n", "steps"];
        ReportCalibration "report.calibration";
        ReportLevel "report.level";
        ReportAnswers "report.answers";
        ReportShare "report.share";
        ReportInterval "report.interval";
        ReportTooFew "report.too-few";
        ReportPercent "report.percent" ["n"];
        ReportFromTo "report.from-to" ["low", "high"];
        ReportConfident "report.confident" ["n"];
        ReportAskConfident "report.ask-confident";
        ReportHistory "report.history";
        ReportBegun "report.begun";
        ReportQuiz "report.quiz";
        ReportScore "report.score";
        ReportVersion "report.version";
        ReportGoOn "report.go-on";
        ReportOpen "report.open";
        ReportProgress "report.progress";
        ReportPrint "report.print";
        ReportSave "report.save";
        GainTitle "gain.title";
        GainScores "gain.scores" ["n", "before", "after"];
        GainTold "gain.told" ["points", "low", "high"];
        GainSmall "gain.small" ["points", "low", "high"];
        GainFew "gain.few";
        FileSave "file.save";
        FileOpen "file.open";
        FileAdded "file.added" ["n"];
        FileUnreadable "file.unreadable";
        PaperTitle "paper.title" ["n"];
        PaperIntro "paper.intro";
        PaperParts "paper.parts";
        ClaimStanding "claim.standing";
        Copied "cite.copied";
        CopiedByHand "cite.selected";
    }
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
