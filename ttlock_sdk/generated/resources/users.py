# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Users that an application registers for itself, beside the accounts of the TTLock app."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        PasswordPublicKey,
        RegisteredUser,
        User,
        UserId,
        UserPage,
    )


class Users:
    """Users that an application registers for itself, beside the accounts of the TTLock app."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(self, username: str, password: str) -> RegisteredUser:
        """Register a user of this application.

        Makes an account that belongs to this application, for somebody who has no account of the TTLock app. People
        who have one need no second: log in with theirs.

        The cloud puts the prefix of the application before the name. That prefix was drawn when the application was
        created and cannot be chosen. Keep the full name that the answer brings: it is the one to log in with, and
        the one that the other calls of this kind want.

        A name with anything but letters and digits is refused with 30002, one that is taken with 30003, a password
        that is no MD5 with 30005, a wrong application with 10000 or 10001.

        Args:
            username: Name of the user, letters and digits only. The cloud adds the prefix by itself.
            password: The password for the user, given as its MD5: 32 hexadecimal digits in lower case, never the
                password itself.

        Returns:
            What is known of a user right after registering.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The user name is taken (30003).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidCredentialsError: The password is not an MD5 (30005).
            InvalidRequestError: The user name holds something other than letters and digits (30002).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/user/register
        """
        from ..api.users.register_user import OPERATION

        return self._session.call(OPERATION, {"username": username, "password": password})

    def register_with_rsa_password(self, username: str, password: str) -> RegisteredUser:
        """Register a user of this application, with its password encrypted.

        Does what `users.register` does, with the password encrypted on its way.

        The password is prepared in three steps: its MD5 as 32 hexadecimal digits in lower case, these encrypted with
        RSA under the key of `users.get_password_public_key`, the outcome in Base64. 10015 says that the key has
        changed since it was fetched: fetch it again and encrypt anew.

        Only the front of the page could be read: the padding that the cloud expects is not known, and the rules for
        the name and the answer are taken over from `users.register`.

        A name with anything but letters and digits is refused with 30002, one that is taken with 30003, a wrong
        application with 10000 or 10001.

        Args:
            username: Name of the user, letters and digits only. The cloud adds the prefix by itself.
            password: The password for the user, given as its MD5 in 32 lower-case hexadecimal digits, encrypted with
                RSA under the public key of the cloud and written in Base64; with a key of 2048 bits that makes 344
                characters.

        Returns:
            What is known of a user right after registering.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The user name is taken (30003).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidRequestError: The user name holds something other than letters and digits (30002).
            PublicKeyOutdatedError: The password was encrypted with a public key that is no longer valid (10015).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/userPasswordEncryptedWithRSA/registerWithRsaPassword
        """
        from ..api.users.register_user_with_rsa_password import OPERATION

        return self._session.call(OPERATION, {"username": username, "password": password})

    def reset_password(self, username: str, password: str) -> CommandResult:
        """Give a user of this application a new password.

        Sets the password of a user that this application has registered, without asking for the old one. Accounts of
        the TTLock app cannot be reset in this way.

        A password that is no MD5 is refused with 30005, a wrong application with 10000 or 10001. Which code an
        unknown user gets is not documented.

        Args:
            username: Full name of the user, with the prefix that registering put before it.
            password: The new password, given as its MD5: 32 hexadecimal digits in lower case, never the password
                itself.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidCredentialsError: The password is not an MD5 (30005).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/resetPassword
        """
        from ..api.users.reset_user_password import OPERATION

        return self._session.call(OPERATION, {"username": username, "password": password})

    def reset_password_with_rsa(self, username: str, password: str) -> CommandResult:
        """Give a user of this application a new password, encrypted.

        Does what `users.reset_password` does, with the password encrypted on its way, and for users that this
        application has registered only.

        The password is prepared in three steps: its MD5 as 32 hexadecimal digits in lower case, these encrypted with
        RSA under the key of `users.get_password_public_key`, the outcome in Base64. 10015 says that the key has
        changed since it was fetched: fetch it again and encrypt anew.

        Only the front of the page could be read: the padding that the cloud expects is not known, and the answer is
        taken over from `users.reset_password`.

        A wrong application is refused with 10000 or 10001. Which code an unknown user gets is not documented.

        Args:
            username: Full name of the user, with the prefix that registering put before it.
            password: The new password, given as its MD5 in 32 lower-case hexadecimal digits, encrypted with RSA
                under the public key of the cloud and written in Base64; with a key of 2048 bits that makes 344
                characters.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            PublicKeyOutdatedError: The password was encrypted with a public key that is no longer valid (10015).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/userPasswordEncryptedWithRSA/resetPasswordWithRsa
        """
        from ..api.users.reset_user_password_with_rsa import OPERATION

        return self._session.call(OPERATION, {"username": username, "password": password})

    def list(
        self,
        page_no: int = 1,
        page_size: int = 20,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
    ) -> UserPage:
        """List the users of this application.

        Gives the users that this application has registered, page by page, those of a span of time if wanted.
        Accounts of the TTLock app that merely log in through it are not among them. A wrong application is refused
        with 10000 or 10001.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many users a page holds at most, up to 200.
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.

        Returns:
            One page of users.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "start": start, "end": end})

    def iter(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[User]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return self._session.items(
            OPERATION, {"start": start, "end": end}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[UserPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return self._session.pages(
            OPERATION, {"start": start, "end": end}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[User]:
        """Walk through all pages and give everything as a list.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        return builtins.list(
            self.iter(start=start, end=end, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def delete(self, username: str) -> CommandResult:
        """Delete a user of this application.

        Deletes a user that this application has registered, and with it the tokens and ekeys of that user.

        A user who still owns locks is refused with -4063: delete these locks, or transfer them, first. 30004 says
        that this user cannot be deleted; accounts of the TTLock app presumably get it. A wrong application is
        refused with 10000 or 10001.

        Args:
            username: Full name of the user, with the prefix that registering put before it.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account still owns locks (-4063).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            PermissionDeniedError: This user cannot be deleted (30004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/user/deleteEn.html
        """
        from ..api.users.delete_user import OPERATION

        return self._session.call(OPERATION, {"username": username})

    def get_uid(self) -> UserId:
        """Get the number of the account.

        Gives the number of the account that the token belongs to. An app needs it when it sets up a gateway over
        Bluetooth, and records of a lock can be narrowed to it. A login brings it as well.

        The page stands among those of gateways and is no longer in the menu of the vendor. A dead token is refused
        with 10003 or 10004.

        Returns:
            The number of an account.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/getUid
        """
        from ..api.users.get_user_id import OPERATION

        return self._session.call(OPERATION, {})

    def get_password_public_key(self) -> PasswordPublicKey:
        """Get the key under which passwords of accounts are encrypted.

        Gives the public RSA key of the cloud. With it a password can be encrypted before it is sent: for the
        encrypted login, `users.register_with_rsa_password` and `users.reset_password_with_rsa`. Keep the key as long
        as it works; a call that answers 10015 says that it has been changed and must be fetched again.

        It needs the secret of the application, and neither a token nor a time. A wrong application is refused with
        10000 or 10001.

        Returns:
            The public key of the cloud for passwords of accounts. It is no secret.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/cloud/userPasswordEncryptedWithRSA/getUserPasswordPublicKey
        """
        from ..api.oauth.get_user_password_public_key import OPERATION

        return self._session.call(OPERATION, {})


class AsyncUsers:
    """Users that an application registers for itself, beside the accounts of the TTLock app."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def register(self, username: str, password: str) -> RegisteredUser:
        """Register a user of this application.

        Makes an account that belongs to this application, for somebody who has no account of the TTLock app. People
        who have one need no second: log in with theirs.

        The cloud puts the prefix of the application before the name. That prefix was drawn when the application was
        created and cannot be chosen. Keep the full name that the answer brings: it is the one to log in with, and
        the one that the other calls of this kind want.

        A name with anything but letters and digits is refused with 30002, one that is taken with 30003, a password
        that is no MD5 with 30005, a wrong application with 10000 or 10001.

        Args:
            username: Name of the user, letters and digits only. The cloud adds the prefix by itself.
            password: The password for the user, given as its MD5: 32 hexadecimal digits in lower case, never the
                password itself.

        Returns:
            What is known of a user right after registering.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The user name is taken (30003).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidCredentialsError: The password is not an MD5 (30005).
            InvalidRequestError: The user name holds something other than letters and digits (30002).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/user/register
        """
        from ..api.users.register_user import OPERATION

        return await self._session.call(OPERATION, {"username": username, "password": password})

    async def register_with_rsa_password(self, username: str, password: str) -> RegisteredUser:
        """Register a user of this application, with its password encrypted.

        Does what `users.register` does, with the password encrypted on its way.

        The password is prepared in three steps: its MD5 as 32 hexadecimal digits in lower case, these encrypted with
        RSA under the key of `users.get_password_public_key`, the outcome in Base64. 10015 says that the key has
        changed since it was fetched: fetch it again and encrypt anew.

        Only the front of the page could be read: the padding that the cloud expects is not known, and the rules for
        the name and the answer are taken over from `users.register`.

        A name with anything but letters and digits is refused with 30002, one that is taken with 30003, a wrong
        application with 10000 or 10001.

        Args:
            username: Name of the user, letters and digits only. The cloud adds the prefix by itself.
            password: The password for the user, given as its MD5 in 32 lower-case hexadecimal digits, encrypted with
                RSA under the public key of the cloud and written in Base64; with a key of 2048 bits that makes 344
                characters.

        Returns:
            What is known of a user right after registering.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The user name is taken (30003).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidRequestError: The user name holds something other than letters and digits (30002).
            PublicKeyOutdatedError: The password was encrypted with a public key that is no longer valid (10015).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/userPasswordEncryptedWithRSA/registerWithRsaPassword
        """
        from ..api.users.register_user_with_rsa_password import OPERATION

        return await self._session.call(OPERATION, {"username": username, "password": password})

    async def reset_password(self, username: str, password: str) -> CommandResult:
        """Give a user of this application a new password.

        Sets the password of a user that this application has registered, without asking for the old one. Accounts of
        the TTLock app cannot be reset in this way.

        A password that is no MD5 is refused with 30005, a wrong application with 10000 or 10001. Which code an
        unknown user gets is not documented.

        Args:
            username: Full name of the user, with the prefix that registering put before it.
            password: The new password, given as its MD5: 32 hexadecimal digits in lower case, never the password
                itself.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            InvalidCredentialsError: The password is not an MD5 (30005).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/resetPassword
        """
        from ..api.users.reset_user_password import OPERATION

        return await self._session.call(OPERATION, {"username": username, "password": password})

    async def reset_password_with_rsa(self, username: str, password: str) -> CommandResult:
        """Give a user of this application a new password, encrypted.

        Does what `users.reset_password` does, with the password encrypted on its way, and for users that this
        application has registered only.

        The password is prepared in three steps: its MD5 as 32 hexadecimal digits in lower case, these encrypted with
        RSA under the key of `users.get_password_public_key`, the outcome in Base64. 10015 says that the key has
        changed since it was fetched: fetch it again and encrypt anew.

        Only the front of the page could be read: the padding that the cloud expects is not known, and the answer is
        taken over from `users.reset_password`.

        A wrong application is refused with 10000 or 10001. Which code an unknown user gets is not documented.

        Args:
            username: Full name of the user, with the prefix that registering put before it.
            password: The new password, given as its MD5 in 32 lower-case hexadecimal digits, encrypted with RSA
                under the public key of the cloud and written in Base64; with a key of 2048 bits that makes 344
                characters.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            PublicKeyOutdatedError: The password was encrypted with a public key that is no longer valid (10015).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/userPasswordEncryptedWithRSA/resetPasswordWithRsa
        """
        from ..api.users.reset_user_password_with_rsa import OPERATION

        return await self._session.call(OPERATION, {"username": username, "password": password})

    async def list(
        self,
        page_no: int = 1,
        page_size: int = 20,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
    ) -> UserPage:
        """List the users of this application.

        Gives the users that this application has registered, page by page, those of a span of time if wanted.
        Accounts of the TTLock app that merely log in through it are not among them. A wrong application is refused
        with 10000 or 10001.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many users a page holds at most, up to 200.
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.

        Returns:
            One page of users.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return await self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "start": start, "end": end}
        )

    def iter(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[User]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return self._session.items(
            OPERATION, {"start": start, "end": end}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[UserPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        from ..api.users.list_users import OPERATION

        return self._session.pages(
            OPERATION, {"start": start, "end": end}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[User]:
        """Walk through all pages and give everything as a list.

        Args:
            start: Only users registered from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only users registered until then, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/user/list
        """
        return [
            item
            async for item in self.iter(
                start=start, end=end, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def delete(self, username: str) -> CommandResult:
        """Delete a user of this application.

        Deletes a user that this application has registered, and with it the tokens and ekeys of that user.

        A user who still owns locks is refused with -4063: delete these locks, or transfer them, first. 30004 says
        that this user cannot be deleted; accounts of the TTLock app presumably get it. A wrong application is
        refused with 10000 or 10001.

        Args:
            username: Full name of the user, with the prefix that registering put before it.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account still owns locks (-4063).
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).
            PermissionDeniedError: This user cannot be deleted (30004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/user/deleteEn.html
        """
        from ..api.users.delete_user import OPERATION

        return await self._session.call(OPERATION, {"username": username})

    async def get_uid(self) -> UserId:
        """Get the number of the account.

        Gives the number of the account that the token belongs to. An app needs it when it sets up a gateway over
        Bluetooth, and records of a lock can be narrowed to it. A login brings it as well.

        The page stands among those of gateways and is no longer in the menu of the vendor. A dead token is refused
        with 10003 or 10004.

        Returns:
            The number of an account.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/getUid
        """
        from ..api.users.get_user_id import OPERATION

        return await self._session.call(OPERATION, {})

    async def get_password_public_key(self) -> PasswordPublicKey:
        """Get the key under which passwords of accounts are encrypted.

        Gives the public RSA key of the cloud. With it a password can be encrypted before it is sent: for the
        encrypted login, `users.register_with_rsa_password` and `users.reset_password_with_rsa`. Keep the key as long
        as it works; a call that answers 10015 says that it has been changed and must be fetched again.

        It needs the secret of the application, and neither a token nor a time. A wrong application is refused with
        10000 or 10001.

        Returns:
            The public key of the cloud for passwords of accounts. It is no secret.

        Raises:
            InvalidClientError: The client id is unknown (10000). Client id and client secret do not belong together
                (10001).

        See https://euopen.ttlock.com/document-pages/cloud/userPasswordEncryptedWithRSA/getUserPasswordPublicKey
        """
        from ..api.oauth.get_user_password_public_key import OPERATION

        return await self._session.call(OPERATION, {})
