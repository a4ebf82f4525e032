"""Files are checked before anything is sent, and reach the cloud byte by byte, signed like any other call."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import Cloud, async_client, client, operation_of, scripted

from ttlock_sdk._runtime.operation import Kind, Parameter
from ttlock_sdk.arguments import form_fields, uploads
from ttlock_sdk.auth import TTLockAuth
from ttlock_sdk.errors import ValidationError
from ttlock_sdk.multipart import parts_of
from ttlock_sdk.transport import multipart
from ttlock_sdk.uploads import Upload

JPEG = b"\xff\xd8\xff\x00\r\n--\x00binary"
SEND = operation_of(
    Parameter("lock_id", "lockId", Kind.ID, required=True),
    Parameter("image", "image", Kind.FILE, required=True, minimum=5, maximum=40),
    path="/v3/photo",
)


def upload(value: Any) -> Upload:
    [found] = uploads(SEND, {"lock_id": 7, "image": value})
    return found


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Gästefoto mit Namen.jpg"
    path.write_bytes(JPEG)
    return path


def test_a_file_comes_as_path_text_bytes_or_open_file(photo: Path) -> None:
    with photo.open("rb") as opened:
        found = [upload(value) for value in (photo, str(photo), JPEG, opened, io.BytesIO(JPEG))]
    assert set(found) == {Upload("image", "image.jpg", JPEG, "image/jpeg")}


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"\x89PNG\r\n1234", "image.png", "image/png"),
        (b"BM1234567", "image.bmp", "image/bmp"),
        (b"something", "image.bin", "application/octet-stream"),
    ],
)
def test_its_type_follows_from_its_first_bytes(content: bytes, name: str, kind: str) -> None:
    assert upload(content) == Upload("image", name, content, kind)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (b"1234", "image must have 5 to 40 bytes; this has 4"),
        (b"1" * 41, "image must have 5 to 40 bytes; this has 41"),
        ("no/such/file", "image cannot be read from 'no/such/file': No such file"),
        ("\x00", "image cannot be read"),
        (io.StringIO("text"), "open it with mode 'rb'"),
        (5, "image must be a path, bytes, or a file opened in binary mode, not int"),
    ],
)
def test_what_cannot_be_sent_is_refused_in_words(value: Any, words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        upload(value)
    assert words in str(caught.value)
    assert caught.value.argument == "image"


def test_a_lower_bound_alone_is_said_alone() -> None:
    parameter = SEND.parameters[1]._replace(maximum=None)
    with pytest.raises(ValidationError, match="at least 5 bytes"):
        uploads(operation_of(parameter), {"image": b"1"})
    assert uploads(operation_of(parameter._replace(minimum=None)), {"image": b""})[0].content == b""


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ValidationError, match="image is required"):
        form_fields(SEND, {"lock_id": 7})


NAMES = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=8)


@given(
    st.lists(st.tuples(NAMES, st.text(st.characters(codec="utf-8"))), max_size=4),
    st.lists(st.tuples(NAMES, st.binary(max_size=60)), min_size=1, max_size=2),
)
def test_a_form_with_files_is_taken_apart_as_it_was_made(
    fields: list[tuple[str, str]], files: list[tuple[str, bytes]]
) -> None:
    parts = tuple(Upload(name, f"{name}.bin", content, "application/octet-stream") for name, content in files)
    content_type, body = multipart(fields, parts)
    assert parts_of(content_type, body) == (fields, parts)


@pytest.mark.parametrize("body", [b"", b"--x", b"no parts", b"--x\r\n\r\nno name\r\n--x--"])
def test_a_broken_form_has_no_parts(body: bytes) -> None:
    assert parts_of("multipart/form-data; boundary=x", body) == ([], ())
    assert parts_of("multipart/form-data", body) == ([], ())


DEAD = {"errcode": 10004}


def check(cloud: Cloud) -> None:
    first, second = cloud.calls("/v3/photo")
    assert {**first, "accessToken": "access-2"} == second
    assert (first["lockId"], first["clientId"], first["accessToken"]) == ("7", "an-id", "access-1")
    assert [file.content for file in cloud.files] == [JPEG, JPEG]


@pytest.mark.anyio
async def test_an_upload_is_signed_and_sent_again_with_a_new_token(photo: Path) -> None:
    cloud = Cloud(scripted(DEAD, {"done": 1}))
    with client(cloud) as tt:
        assert tt._session.call(SEND, {"lock_id": 7, "image": photo}) == {"done": 1}
    check(cloud)
    cloud = Cloud(scripted(DEAD, {"done": 1}))
    async with async_client(cloud) as att:
        assert await att._session.call(SEND, {"lock_id": 7, "image": photo}) == {"done": 1}
    check(cloud)


def test_an_upload_through_the_httpx_auth_is_signed_alike() -> None:
    cloud = Cloud(scripted(DEAD, {"done": 1}))
    with client(cloud) as tt, httpx.Client(transport=cloud, auth=TTLockAuth(tt)) as plain:
        files: list[tuple[str, Any]] = [("lockId", (None, "7")), ("image", ("a.jpg", JPEG, "image/jpeg"))]
        answer = plain.post("https://euapi.ttlock.com/v3/photo", files=files)
    assert answer.json() == {"done": 1}
    check(cloud)
