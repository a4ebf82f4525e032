"""The stream in Redis: what the dead leave is taken over, what the living hold is not."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable

import pytest
import redis
from redis_server import PASSWORD, free_port
from spooling import SECONDS, drained, entries, number_of, took

from ttlock_sdk.errors import ConfigurationError, ValidationError
from ttlock_sdk.webhooks import RedisSpool

Make = Callable[..., RedisSpool]


@pytest.fixture
def make(redis_url: str) -> Make:
    """Makes spools over the same keys."""
    prefix = f"test-{uuid.uuid4().hex}"
    return lambda **more: RedisSpool(**{"url": redis_url, "prefix": prefix, "take_over_seconds": 0.5, **more})


def test_a_handler_that_takes_long_keeps_its_event(make: Make) -> None:
    with make(take_over_seconds=1.0) as one, make(take_over_seconds=1.0) as other:
        one.put(entries(1))
        taken = took(one)
        assert other.take(2.0) is None
        one.done(taken)
        assert one.waiting() == 0


def test_what_a_dead_worker_held_is_taken_over_as_another_attempt(make: Make) -> None:
    with make() as other:
        dead = make()
        dead.put(entries(1, 2))
        assert {number_of(took(dead)), number_of(took(dead))} == {1, 2}
        dead._holding.close()  # it gives no sign of life any more
        taken = [took(other), took(other)]
        assert {number_of(each) for each in taken} == {1, 2}
        assert {each.attempt for each in taken} == {2}


def test_what_a_dead_worker_held_is_found_behind_all_that_the_living_hold(make: Make) -> None:
    with make(take_over_seconds=1.0) as living, make(take_over_seconds=1.0) as other:
        living.put(entries(*range(1, 33)))
        assert [number_of(took(living)) for _ in range(31)] == list(range(1, 32))
        dead = make()
        assert number_of(took(dead)) == 32
        dead._holding.close()
        assert number_of(took(other)) == 32


def test_attempts_count_over_failures_and_deaths(make: Make) -> None:
    with make() as one:
        one.put(entries(1))
        one.later(took(one), 0.0)
        dead = make()
        assert took(dead).attempt == 2
        dead._holding.close()
        assert took(one).attempt == 3


def test_one_who_was_thought_dead_loses_nothing_when_it_comes_back(make: Make) -> None:
    with make() as slow, make() as other:
        slow.put(entries(1))
        first = took(slow)
        slow._holding.close()
        second = took(other)
        slow.done(first)
        other.later(second, 0.0)
        other.bury(second, "RuntimeError")
        assert other.waiting() == 0
        assert other.dead() == []


def test_events_of_all_machines_are_told_from_repetitions(make: Make) -> None:
    with make() as one, make() as other:
        assert one.put(entries(1, 2)) == 2
        assert other.put(entries(1, 2, 3)) == 1


def test_a_key_is_forgotten_when_its_time_is_over(make: Make, redis_url: str) -> None:
    with make(keep_seconds=86_400) as spool, redis.Redis.from_url(redis_url) as client:
        spool.put(entries(1))
        [name] = client.keys(f"*{spool._link.prefix}*seen*")
        assert 86_000 < client.ttl(name) <= 86_400


def test_a_client_that_decodes_serves_and_is_left_open(make: Make, redis_url: str) -> None:
    with redis.Redis.from_url(redis_url, decode_responses=True) as client:
        with make(url=None, client=client) as spool:
            spool.put(entries(1, 2))
            spool.bury(took(spool), "KeyError")
            assert drained(spool) == [2]
            assert spool.replay() == 1
            assert drained(spool) == [1]
        assert client.ping()


@pytest.mark.parametrize("decodes", [False, True])
def test_all_goes_on_over_resp3_as_over_resp2(make: Make, redis_url: str, decodes: bool) -> None:
    with redis.Redis.from_url(redis_url, protocol=3, decode_responses=decodes) as client:
        with make(url=None, client=client) as spool, make(url=f"{redis_url}?protocol=3") as other:
            assert spool.put(entries(1, 2, 2, 3)) == 3
            spool.later(took(spool), 0.0)
            spool.bury(took(spool), "KeyError")
            assert [letter.reason for letter in spool.dead()] == ["KeyError"]
            assert drained(spool) == [3, 1]
            assert other.replay() == 1
            spool.put(entries(4))
            assert spool.waiting() == 2
            held = {number_of(took(spool)) for _ in range(2)}
            spool._holding.close()
            taken = [took(other), took(other)]
            assert {number_of(each) for each in taken} == held == {2, 4}
            assert {each.attempt for each in taken} == {2}
            for each in taken:
                other.done(each)
            assert other.take(0.0) is None
            assert other.waiting() == 0
        assert client.ping()


def test_a_redis_that_was_emptied_is_used_anew(make: Make, redis_url: str) -> None:
    with make() as spool, redis.Redis.from_url(redis_url) as client:
        spool.put(entries(1))
        took(spool)
        client.delete(spool._stream)
        with pytest.raises(redis.ResponseError):
            spool.take(0.0)
        spool.put(entries(2))
        assert number_of(took(spool)) == 2


def test_a_worker_that_leaves_is_struck_off_unless_it_still_holds_something(make: Make, redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as client:
        leaving, holding = make(), make()
        leaving.put(entries(1, 2))
        leaving.done(took(leaving))
        took(holding)
        assert len(client.xinfo_consumers(leaving._stream, "handlers")) == 2
        leaving.close()
        holding.close()
        [left] = client.xinfo_consumers(leaving._stream, "handlers")
        assert left["pending"] == 1
        with make() as other:
            assert number_of(took(other)) == 2


def test_a_sign_of_life_that_fails_is_noted_and_sent_again(
    make: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with make() as spool:
        renew, renewed = spool._holding._renew, threading.Event()
        failures = iter([redis.ConnectionError(f"redis://:{PASSWORD}@host")])

        def flaky(ids: list[str]) -> None:
            for failure in failures:
                raise failure
            renew(ids)
            renewed.set()

        monkeypatch.setattr(spool._holding, "_renew", flaky)
        spool.put(entries(1))
        took(spool)
        assert renewed.wait(SECONDS)
    assert "ConnectionError" in caplog.text
    assert PASSWORD not in caplog.text


def test_a_redis_that_is_not_there_is_an_error_and_never_shows_its_password() -> None:
    spool = RedisSpool(f"redis://:{PASSWORD}@127.0.0.1:{free_port()}/0")
    with pytest.raises(redis.ConnectionError) as caught:
        spool.put(entries(1))
    assert PASSWORD not in f"{spool!r} {caught.value}"
    spool.close()


def test_neither_url_nor_client_and_a_missing_package_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError):
        RedisSpool()
    monkeypatch.setattr("ttlock_sdk.redis_link.import_module", _missing)
    with pytest.raises(ConfigurationError, match=r"ttlock-sdk\[redis\]"):
        RedisSpool("redis://localhost")


def _missing(name: str) -> object:
    raise ModuleNotFoundError(name)
