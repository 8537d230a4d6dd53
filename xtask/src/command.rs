//! What the person asked for.

use crate::check::{Check, Report};
use crate::failure::Failure;
use crate::serve::{Place, Prefix};
use crate::simulate::Simulate;
use crate::suite::StepName;

/// The text of `cargo xtask help`.
pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--prefix /a/b/]   build the site and serve it at http://127.0.0.1:8080/
  build                               build the site into dist/
  check [DIR] [--report [FILE]] [--article FILE]
                                      check content/ (or another folder), without any tools; report on its texts;
                                      see that article.toml leaves nothing of that article out
  simulate [DIR] [--runs N] [--write FILE]
                                      answer full quizzes by tricks and slips; fail when a trick pays (10000 quizzes)
  test [STEP]                         run every check of the project, or one: fmt, clippy, native, wasm, build, e2e
  bench                               sizes of the built site against its budgets
  setup                               install what a build needs and what is missing
  setup test                          install what `test` needs besides
  serve-only [--port N] [--prefix P]  serve dist/ as it is; --port 0 takes any free port

The tools lie in XTASK_CACHE, else in the cache folder of your system. CHROME names a browser for the tests, CONTENT_DIR other content.";

/// A command with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    Help,
    Setup,
    SetupTest,
    Check(Check),
    Simulate(Simulate),
    Build,
    Serve(Place),
    ServeOnly(Place),
    Test(Option<StepName>),
    Bench,
}

impl Command {
    /// Reads the arguments after the program's name. Errors with what was not understood.
    pub fn parse(words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut words = Words(words.collect::<Vec<_>>().into_iter());
        let Some(name) = words.next() else { return Ok(Self::Help) };
        let command = match name.as_str() {
            "help" | "--help" | "-h" => Self::Help,
            "setup" => match words.next().as_deref() {
                None => Self::Setup,
                Some("test") => Self::SetupTest,
                Some(other) => return Err(Failure::Misread(format!("`setup {other}`: only `setup` and `setup test` exist"))),
            },
            "check" => Self::Check(words.check()?),
            "simulate" => Self::Simulate(words.simulate()?),
            "build" => Self::Build,
            "serve" => Self::Serve(words.place()?),
            "serve-only" => Self::ServeOnly(words.place()?),
            "test" => Self::Test(words.next().map(|name| StepName::parse(&name)).transpose()?),
            "bench" => Self::Bench,
            other => return Err(Failure::Misread(format!("there is no command `{other}`"))),
        };
        match words.next() {
            None => Ok(command),
            Some(extra) => Err(Failure::Misread(format!("`{name}` does not know what to do with `{extra}`"))),
        }
    }
}

/// The arguments not read yet.
struct Words(std::vec::IntoIter<String>);

impl Words {
    fn next(&mut self) -> Option<String> {
        self.0.next()
    }

    /// The next argument, and what is joined to it: `--flag=VALUE`.
    fn flag(&mut self) -> Option<(String, Option<String>)> {
        let word = self.next()?;
        Some(match word.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (word, None),
        })
    }

    /// What a flag is set to: what is joined to it, else the next argument.
    fn value(&mut self, flag: &str, joined: Option<String>) -> Result<String, Failure> {
        joined.or_else(|| self.next()).ok_or_else(|| Failure::Misread(format!("`{flag}` needs a value")))
    }

    /// What to check, and whether to report. The file may be joined: `--report=FILE`.
    fn check(&mut self) -> Result<Check, Failure> {
        let mut check = Check::default();
        while let Some(word) = self.next() {
            match word.split_once('=') {
                Some(("--report", file)) => check.report = Some(Report::File(file.into())),
                _ if word == "--report" => {
                    check.report = Some(self.next().map_or(Report::Print, |file| Report::File(file.into())))
                }
                Some(("--article", file)) => check.article = Some(file.into()),
                _ if word == "--article" => {
                    let file =
                        self.next().ok_or_else(|| Failure::Misread("`--article` needs the file of the article".to_owned()))?;
                    check.article = Some(file.into());
                }
                _ if check.folder.is_none() && !word.starts_with('-') => check.folder = Some(word.into()),
                _ => return Err(Failure::Misread(format!("`check` does not know what to do with `{word}`"))),
            }
        }
        Ok(check)
    }

    /// What to simulate. Each flag as `--flag VALUE` or `--flag=VALUE`.
    fn simulate(&mut self) -> Result<Simulate, Failure> {
        let mut simulate = Simulate::default();
        while let Some((flag, joined)) = self.flag() {
            if simulate.folder.is_none() && joined.is_none() && !flag.starts_with('-') {
                simulate.folder = Some(flag.into());
                continue;
            }
            if flag != "--runs" && flag != "--write" {
                return Err(Failure::Misread(format!("`simulate` does not know what to do with `{flag}`")));
            }
            let value = self.value(&flag, joined)?;
            if flag == "--write" {
                simulate.write = Some(value.into());
                continue;
            }
            let runs = value.parse().ok().filter(|runs| *runs > 0);
            simulate.runs = runs.ok_or_else(|| Failure::Misread(format!("`--runs {value}`: a number of quizzes is needed")))?;
        }
        Ok(simulate)
    }

    /// Where to serve. Each flag as `--flag VALUE` or `--flag=VALUE`.
    fn place(&mut self) -> Result<Place, Failure> {
        let mut place = Place::default();
        while let Some((flag, joined)) = self.flag() {
            if flag != "--port" && flag != "--prefix" {
                return Err(Failure::Misread(format!("`{flag}` is no flag of serve: there are --port and --prefix")));
            }
            let value = self.value(&flag, joined)?;
            if flag == "--port" {
                let unread = |_| Failure::Misread(format!("`--port {value}`: a port is a number from 0 to 65535"));
                place.port = value.parse().map_err(unread)?;
            } else {
                place.prefix = Prefix::parse(&value)?;
            }
        }
        Ok(place)
    }
}

#[cfg(test)]
mod tests {
    use super::{Check, Command, Report, Simulate};
    use crate::failure::Failure;

    fn parse(line: &str) -> Result<Command, Failure> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_are_read() {
        assert_eq!(parse(""), Ok(Command::Help));
        assert_eq!(parse("setup test"), Ok(Command::SetupTest));
        let check =
            |folder: Option<&str>, report| Ok(Command::Check(Check { folder: folder.map(Into::into), report, article: None }));
        assert_eq!(parse("check other"), check(Some("other"), None));
        assert_eq!(parse("check --report"), check(None, Some(Report::Print)));
        assert_eq!(parse("check other --report a.md"), check(Some("other"), Some(Report::File("a.md".into()))));
        assert_eq!(parse("check --report=a.md other"), check(Some("other"), Some(Report::File("a.md".into()))));
        let simulate = |folder: Option<&str>, runs, write: Option<&str>| {
            Ok(Command::Simulate(Simulate { folder: folder.map(Into::into), runs, write: write.map(Into::into) }))
        };
        assert_eq!(parse("simulate"), simulate(None, 10_000, None));
        assert_eq!(parse("simulate other --runs 7 --write=a.md"), simulate(Some("other"), 7, Some("a.md")));
        let Ok(Command::ServeOnly(place)) = parse("serve-only --port 0 --prefix=/a/b") else { panic!("not read") };
        assert_eq!((place.port, place.prefix.as_str()), (0, "/a/b/"));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, named) in [
            ("biuld", "`biuld`"),
            ("build now", "`now`"),
            ("check one two", "`two`"),
            ("check --rapport", "`--rapport`"),
            ("simulate --runs none", "`--runs none`"),
            ("simulate --write", "`--write` needs a value"),
            ("simulate --walk", "`--walk`"),
            ("serve --port many", "`--port many`"),
            ("serve --port", "`--port` needs a value"),
            ("serve --host x", "`--host`"),
            ("test everything", "`everything`"),
        ] {
            let Err(failure) = parse(line) else { panic!("`{line}` was understood") };
            assert_eq!(failure.status(), 2, "{line}");
            assert!(failure.to_string().contains(named), "{line}: {failure}");
        }
    }
}
