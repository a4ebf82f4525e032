"""The tree of errors is as its drawing says, has one root, and survives pickling."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest

from ttlock_sdk import errors
from ttlock_sdk.generated.error_table import TABLE

CLASSES = [found for _, found in inspect.getmembers(errors, inspect.isclass) if issubclass(found, Exception)]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_has_the_one_root_and_a_contract(kind: type[Exception]) -> None:
    assert issubclass(kind, errors.TTLockError)
    assert kind.__doc__


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_in_the_drawing(kind: type[Exception]) -> None:
    if kind is not errors.CallError:  # holds what several branches share
        assert re.search(rf"\b{kind.__name__}\b", errors.__doc__ or "")


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_survives_pickling(kind: type[Exception]) -> None:
    error = kind("what happened")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(copy) is kind
    assert str(copy) == "what happened"
    assert vars(copy) == vars(error)


def test_every_class_that_the_table_names_stands_below_api_error() -> None:
    for code in TABLE:
        assert issubclass(errors.api_error_class(code), errors.APIError)
    assert errors.api_error_class(-424242) is errors.APIError


def test_every_class_for_codes_is_used_by_a_code_or_has_classes_below_it() -> None:
    named = {info.class_name for info in TABLE.values()}
    for kind in CLASSES:
        if issubclass(kind, errors.APIError) and not kind.__subclasses__():
            assert kind.__name__ in named
