"""Users that an application registers log in under a name with its prefix, until they are deleted."""

from __future__ import annotations

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.auth import hash_password
from ttlock_sdk.simulator import Simulator

from .conftest import MD5, Caller


def test_a_registered_user_logs_in_and_is_listed_until_it_is_deleted(sim: Simulator, lock_id: int) -> None:
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as tt:
        name = str(tt.users.register("guest12", hash_password("first")).username)
        assert name.endswith("_guest12")
        with pytest.raises(errors.APIError, match="30003"):
            tt.users.register("guest12", hash_password("first"))
        tt.users.reset_password(name, hash_password("second"))
        with pytest.raises(errors.InvalidCredentialsError):
            TTLock.start("id", "secret", name, "first", transport=sim.transport)
        guest = TTLock.start("id", "secret", name, "second", transport=sim.transport)
        assert guest.users.get_uid().uid == guest.user_id
        tt.ekeys.send(lock_id, name, "Guest", 0, 0)
        assert [user.username for user in tt.users.all()] == [name]
        tt.users.delete(name)
        assert tt.users.all() == []
        assert tt.ekeys.list_by_lock(lock_id).total == 0
        with pytest.raises(errors.AuthenticationError):
            guest.ekeys.list()


def test_accounts_of_the_app_and_users_who_own_locks_stay(sim: Simulator) -> None:
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as tt:
        with pytest.raises(errors.APIError, match="30004"):
            tt.users.delete("ann")
        name = str(tt.users.register("owner", hash_password("x")).username)
        sim.add_lock(name, "Door")
        with pytest.raises(errors.APIError, match="-4063"):
            tt.users.delete(name)


def test_what_a_deleted_user_was_given_does_not_serve_the_next_of_that_name(sim: Simulator, call: Caller) -> None:
    signed = {"clientId": "id", "clientSecret": "secret", "date": sim.clock.ms()}
    account = {"username": "guest12", "password": MD5}
    name = call.post("/v3/user/register", {**signed, **account})["username"]
    old = call.login(username=name)
    assert call.post("/v3/user/delete", {**signed, "username": name})["errcode"] == 0
    assert (name, "id") not in sim.state.logins
    call.post("/v3/user/register", {**signed, **account})
    refused = call.login(grant_type="refresh_token", refresh_token=old["refresh_token"])
    assert refused["errcode"] == 10011
    call.token = old["access_token"]
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) == 10004
