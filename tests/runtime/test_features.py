"""A feature value says what a lock can do, bit by bit."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk import Feature, LockFeatures

VECTORS = {
    "C2F44354CF1F3": "0 1 4 5 6 7 8 12 13 14 15 18 19 22 24 26 28 29 34 38 40 41 42 43 45 50 51",
    "F44354CD5F3": "0 1 4 5 6 7 8 10 12 14 15 18 19 22 24 26 28 29 34 38 40 41 42 43",
    "3F0421C4F5F3": "0 1 4 5 6 7 8 10 12 13 14 15 18 22 23 24 29 34 40 41 42 43 44 45",
    "344CD5F7": "0 1 2 4 5 6 7 8 10 12 14 15 18 19 22 26 28 29",
}


@pytest.mark.parametrize(("value", "bits"), VECTORS.items())
def test_values_of_real_locks_and_of_the_page_are_decoded(value: str, bits: str) -> None:
    wanted = [int(bit) for bit in bits.split()]
    for shape in (value, value.lower(), f" {value}", f"000{value}"):
        features = LockFeatures.from_hex(shape)
        assert [int(feature) for feature in features] == wanted
        assert len(features) == len(wanted)
        assert features.known
        assert features.unknown_bits == ()


def test_the_older_number_is_the_low_32_bits() -> None:
    whole, low = LockFeatures.from_hex("F44354CD5F3"), LockFeatures.from_hex(None, 894227955)
    assert [feature for feature in whole if feature < 32] == list(low)
    assert LockFeatures.from_hex("", 894227955) == LockFeatures.from_hex("no hex", 894227955) == low
    assert LockFeatures.from_hex("F44354CD5F3", 1) == whole
    assert LockFeatures.from_hex(None, -1).bits == 2**32 - 1


@pytest.mark.parametrize("value", [None, "", " ", "x", "0x1F", "-1", "1_0", "１", 5, ["1"], b"1"])
def test_without_a_value_nothing_is_known(value: Any) -> None:
    features = LockFeatures.from_hex(value)
    assert not features.known
    assert list(features) == []
    assert features == LockFeatures()
    assert repr(features) == "LockFeatures(not known)"
    assert LockFeatures.from_hex(value, True) == features


def test_a_feature_is_asked_for_by_member_or_by_name() -> None:
    features = LockFeatures.from_hex("F44354CD5F3")
    assert Feature.REMOTE_UNLOCK in features
    assert 10 in features
    assert features.remote_unlock is True
    assert Feature.WIFI not in features
    assert features.wifi is False
    assert "remote_unlock" not in features
    assert -1 not in features
    assert {"remote_unlock", "wifi", "known"} <= set(dir(features))


@pytest.mark.parametrize("name", ["unlock_remotely", "REMOTE_UNLOCK", "__deepcopy__"])
def test_a_name_that_is_no_feature_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"has no attribute '{name}'"):
        getattr(LockFeatures(), name)


def test_every_bit_that_the_page_and_the_kit_name_has_a_member() -> None:
    assert len(Feature) == 104
    assert (min(Feature), max(Feature)) == (0, 126)
    assert [feature.name for feature in (Feature(56), Feature(93), Feature(108))] == [
        *["WIFI", "UNAUTHORIZED_ATTEMPT_ALERT", "CUSTOM_QR_CODES"]
    ]


def test_bits_without_a_name_are_kept_and_shown() -> None:
    features = LockFeatures.from_hex(f"{1 << 57 | 1 << 200 | 1 << 2:X}")
    assert list(features) == [Feature.FINGERPRINTS]
    assert features.unknown_bits == (57, 200)
    assert repr(features) == "LockFeatures(FINGERPRINTS, bit 57, bit 200)"


@given(st.sets(st.integers(0, 5000)))
def test_any_value_is_decoded_bit_by_bit(bits: set[int]) -> None:
    features = LockFeatures.from_hex(f"{sum(1 << bit for bit in bits):X}")
    assert {*map(int, features), *features.unknown_bits} == bits
    assert list(features) == sorted(features)
    assert all(bit in features for bit in bits)
    assert all(getattr(features, feature.name.lower()) is (feature in bits) for feature in Feature)


@given(st.text(), st.integers() | st.none())
def test_no_value_fails(value: str, special: int | None) -> None:
    assert repr(LockFeatures.from_hex(value, special)).startswith("LockFeatures(")


def test_features_cannot_be_changed_and_are_values() -> None:
    features = LockFeatures.from_hex("F44354CD5F3")
    for name in ("bits", "wifi"):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(features, name, 0)
    for other in (pickle.loads(pickle.dumps(features)), copy.copy(features), copy.deepcopy(features)):  # noqa: S301
        assert other == features
        assert hash(other) == hash(features)


@pytest.mark.parametrize("feature", [Feature.WIFI, Feature.CAT_ONE, Feature.NB_IOT])
def test_a_lock_with_a_network_of_its_own_is_told_from_one_that_needs_a_gateway(feature: Feature) -> None:
    assert LockFeatures.from_hex(f"{1 << feature:X}").own_network
    assert not LockFeatures.from_hex("F44354CD5F3").own_network
    assert not LockFeatures().own_network
