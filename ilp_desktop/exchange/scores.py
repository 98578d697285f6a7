"""Files of test scores: whose they are is said, and each is read by the names of its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ilp_desktop.errors import OfficeError, Told
from ilp_desktop.exchange import act, college_board
from ilp_desktop.exchange.archives import LARGEST_MEMBER, Opener
from ilp_desktop.exchange.mapped.reading import that_fits
from ilp_desktop.exchange.score_columns import A_DAY, DAY_FIRST, ScoreColumns, ScoreRow
from ilp_desktop.exchange.tables import Table
from ilp_desktop.exchange.text_tables import Problems, open_table
from ilp_desktop.exchange.unread_columns import is_unread
from ilp_desktop.office.incoming.shapes import IncomingSitting, ScoreSet
from ilp_desktop.office.incoming.table_mapping import TableMapping
from ilp_desktop.policy.incoming import TableKind
from ilp_desktop.policy.scores import ScoreFile
from ilp_desktop.policy.table_fields import FIELDS, DateOrder, TableField

Reader = Callable[[ScoreColumns, Iterable[ScoreRow], Problems], Iterator[IncomingSitting]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedColumns:
    """Which column of a table of scores holds what; what it has not is empty."""

    test: str
    """Empty where all rows are of one test."""
    score: str
    day: str
    part: str = ""
    number: str = ""
    given_name: str = ""
    family_name: str = ""
    born_on: str = ""
    one_test: str = ""
    """The test of all rows, where no column says it."""


USUAL = {
    "test": ("test", "test name", "assessment"),
    "score": ("score", "scale score", "result", "printed"),
    "day": ("date", "test date", "day", "taken on", "date taken"),
    "part": ("part", "subtest", "subject", "section"),
    "number": ("student number", "number", "student id", "local id", "id"),
    "given_name": ("first name", "given name"),
    "family_name": ("last name", "family name"),
    "born_on": ("birthday", "birth date", "date of birth", "dob"),
}
"""What the columns of such a table are usually called."""

READERS: Mapping[ScoreFile, Reader] = {
    ScoreFile.ACT: act.act,
    ScoreFile.PREACT: act.preact,
    ScoreFile.SAT: college_board.sat,
    ScoreFile.PSAT: college_board.psat,
    ScoreFile.AP: college_board.ap,
    ScoreFile.TABLE: lambda columns, rows, problems: of_table(
        usual_columns(columns), columns, rows, problems
    ),
}


def read_scores(path: Path, kind: ScoreFile) -> ScoreSet:
    """The scores of a file of that kind.

    Raises:
        OfficeError: it is not such a file, or cannot be read at all.
    """
    try:
        if path.stat().st_size > LARGEST_MEMBER:
            raise OfficeError(
                "“{name}” is over 200 MB, which no file of scores is.", name=path.name
            )
        with path.open("rb"):
            pass
    except OSError as error:
        raise OfficeError(
            "“{name}” cannot be read from where it lies. Copy it to this computer, then try again.",
            name=path.name,
        ) from error
    return scores_of(path.name, lambda: path.open("rb"), kind)


def scores_of(name: str, opens: Opener, kind: ScoreFile) -> ScoreSet:
    """The scores of something that can be opened; see ``read_scores``."""
    problems = Problems()
    if kind is ScoreFile.PREACT and act.is_fixed_width(opens):
        columns = ScoreColumns(name, tuple(act.FIELDS))
        rows = act.preact_records(columns, opens, problems)
        dropped: tuple[str, ...] = ()
    else:
        table = open_table(name, opens, problems)
        columns = ScoreColumns(name, table.header)
        rows = (columns.row(it.line, it.cells) for it in table.rows(problems))
        dropped = tuple(dict.fromkeys(it for it in table.header if is_unread(it)))
    sittings = tuple(READERS[kind](columns, rows, problems))
    if not sittings and not any(problem.refuses for problem in problems):
        raise OfficeError("“{name}” has no scores.", name=name)
    return ScoreSet(sittings=sittings, dropped_columns=dropped, problems=tuple(problems))


def read_score_table(table: Table, mapping: TableMapping, problems: Problems) -> ScoreSet:
    """The scores of a table by the mapping of its columns; ``problems`` has what was odd before.

    Raises:
        OfficeError: the mapping lacks what each row needs, or nothing in the table is a score.
    """
    mapping = that_fits(table, mapping, problems)
    columns = ScoreColumns(table.name, table.header)
    held = {field: mapping.columns.get(field, "") for field in FIELDS[TableKind.SCORES]}
    named = NamedColumns(
        test=held[TableField.TEST],
        one_test=mapping.fixed.get(TableField.TEST, ""),
        part=held[TableField.PART],
        score=held[TableField.SCORE],
        day=held[TableField.TAKEN_ON],
        number=held[TableField.NUMBER],
        given_name=held[TableField.GIVEN_NAME],
        family_name=held[TableField.FAMILY_NAME],
        born_on=held[TableField.BORN_ON],
    )
    rows = (columns.row(it.line, it.cells) for it in table.rows(problems))
    wanted = (row for row in rows if all(row[one] == value for one, value in mapping.only.items()))
    is_day_first = mapping.date_order is DateOrder.DAY_FIRST
    forms = DAY_FIRST if is_day_first else A_DAY
    sittings = tuple(of_table(named, columns, wanted, problems, forms))
    dropped = tuple(dict.fromkeys(it for it in table.header if is_unread(it)))
    return ScoreSet(sittings=sittings, dropped_columns=dropped, problems=problems.told())


def usual_columns(columns: ScoreColumns) -> NamedColumns:
    """The columns that a table of scores usually has.

    Raises:
        OfficeError: one of those that it needs is not there.
    """
    found = {field: columns.first_of(*names) for field, names in USUAL.items()}
    columns.must_have(found[field] or USUAL[field][0] for field in ("test", "score", "day"))
    return NamedColumns(**found)


def of_table(
    named: NamedColumns,
    columns: ScoreColumns,
    rows: Iterable[ScoreRow],
    problems: Problems,
    forms: Sequence[str] = A_DAY,
) -> Iterator[IncomingSitting]:
    """The scores of any test, one in each row."""
    columns.must_have(filter(None, (named.test, named.score, named.day)))
    for row in rows:
        day = row.day(named.day, problems, *forms)
        if day is None:
            continue
        test = row[named.test] or named.one_test
        if not test or not row[named.score]:
            column = named.score if test else named.test
            problems.append(row.problem(column, Told("The row has no test, or no score.")))
            continue
        part = row[named.part]
        yield IncomingSitting(
            key=f"{row.origin.line}",
            origin=row.origin,
            taker=row.taker(
                (named.number,), named.given_name, named.family_name, named.born_on, *forms
            ),
            test=test,
            taken_on=day,
            scores=(row.score(part, named.score),),
        )
