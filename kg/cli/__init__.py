"""The command ``kg``: loads one short file for the command that was asked for, and turns errors into one line."""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import os
import sys
from collections.abc import Sequence

import click

from kg import __version__
from kg.errors import KgError

# In the order of the help page: first what fills and empties the graph, then what asks it, what mends it, and what
# looks inside.
COMMANDS = (
    "build",
    "remove",
    "lookup",
    "path",
    "query",
    "export",
    "draw",
    "merge",
    "split",
    "check",
    "serve",
    "relations",
    "explain",
    "eval",
    "models",
)
INTERRUPTED = 130  # what a shell reports for a command that ctrl-c ended
BROKEN_PIPE = 141  # and for one whose reader went


class LazyGroup(click.Group):
    """Finds ``kg NAME`` in ``kg/cli/NAME.py`` when it is asked for, so that a look-up imports nothing else."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands whose file exists."""
        return [name for name in COMMANDS if importlib.util.find_spec(f"kg.cli.{name}")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The click command in the file of that name; None if there is no such command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"kg.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of the help page, with each first sentence whole."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(limit=200)) for name, command in commands if command])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with the nearest command in the message for an unknown one."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            near = difflib.get_close_matches(name, COMMANDS, n=1)
            hint = f'did you mean "{near[0]}"?' if near else "kg --help lists them"
            raise click.UsageError(f'there is no command "{name}"; {hint}')
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with: kg build seeds/ && kg path Albania Iran",
)
@click.version_option(__version__, prog_name="kg")
def kg() -> None:
    """A knowledge graph of who did what to whom, read from English and Albanian news, with its evidence."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; whatever the user can mend is said in one line on stderr."""
    try:
        given = None if arguments is None else list(arguments)
        code = kg.main(args=given, prog_name="kg", standalone_mode=False, color=False if _plain() else None)
        if sys.stdout is not None:  # as with >&-
            sys.stdout.flush()
    except KgError as error:
        return _fail(str(error), error.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()  # the help page, as if it had been asked for
        return error.exit_code
    except click.ClickException as error:
        return _fail(_advice(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return _fail("interrupted", INTERRUPTED)
    except SystemExit:  # this is what click makes of it, and of nothing else
        return BROKEN_PIPE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python would complain once more while it shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except UnicodeEncodeError as error:  # the bytes of an argument, as Python hands them on
        return _fail(f"{error.object!a}: is not UTF-8", 2)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"{where}{error.strerror or error}", 2)
    return code if isinstance(code, int) else 0


def _plain() -> bool:
    """Whether no colours are wanted (https://no-color.org), or the terminal has none."""
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def _advice(error: click.ClickException) -> str:
    """Click's message on one line, with the help page that says more."""
    message = " ".join(error.format_message().split()).rstrip(".")
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{message} (see {context.command_path} --help)" if context else message


def _fail(message: str, code: int) -> int:
    click.echo(f"kg: {' '.join(message.split())}", err=True)
    return code
