# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Groups, into which an account sorts its locks, ekeys and meters."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..models import DeviceType, GroupFilter, OrderBy

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedGroup,
        CommandResult,
        Group,
        GroupLockCount,
    )


class Groups:
    """Groups, into which an account sorts its locks, ekeys and meters."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, name: str) -> AddedGroup:
        """Create a group.

        Makes a group that belongs to the account, for sorting locks, ekeys and meters. Put something into it with
        `groups.set_lock_group` or `groups.set_device_group`; listings of locks and ekeys can be narrowed to it.

        A name that is taken is refused with -1016, a dead token with 10003 or 10004.

        Args:
            name: Name for the group.

        Returns:
            What is known of a group right after it was made.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/add
        """
        from ..api.groups.add_group import OPERATION

        return self._session.call(OPERATION, {"name": name})

    def list(self, *, order_by: OrderBy | int | None = None) -> builtins.list[Group]:
        """List the groups of the account.

        Gives all groups of the account in one answer. A dead token is refused with 10003 or 10004.

        Args:
            order_by: Order of the groups. The table of the page requires it, and its sample leaves it out.

        Returns:
            The groups.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/group/list
        """
        from ..api.groups.list_groups import OPERATION

        return self._session.call(OPERATION, {"order_by": order_by})

    def list_with_lock_count(self, *, key_right: GroupFilter | int | None = None) -> builtins.list[GroupLockCount]:
        """List the groups that hold something, with how much they hold.

        Gives those groups of the account that hold locks or ekeys, each with their number, by name and in one
        answer. What is in no group counts under id 0, which has no name.

        The call is no longer in the menu of the vendor, and only a Chinese page of it was found. A dead token is
        refused with 10003 or 10004.

        Args:
            key_right: Which ekeys decide whether a group is shown. Without it all groups come that hold something.

        Returns:
            The groups with their numbers.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/group/listWithLockNum
        """
        from ..api.groups.list_groups_with_lock_count import OPERATION

        return self._session.call(OPERATION, {"key_right": key_right})

    def set_lock_group(self, lock_id: int, group_id: int) -> CommandResult:
        """Put a lock into a group.

        Puts a lock into a group of the account, or takes it out of the one that it is in. What is sorted depends on
        who calls: the top administrator sorts the lock, somebody with an ekey only the own ekey.

        An unknown group is refused with -1018, an unknown lock with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock. The page calls it text.
            group_id: Id of the group; 0 takes the lock out of its group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/setLockGroup
        """
        from ..api.groups.set_lock_group import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "group_id": group_id})

    def set_device_group(self, device_type: DeviceType | int, device_id: int, group_id: int) -> CommandResult:
        """Put a lock or a meter into a group.

        Puts a lock, an electricity meter or a water meter into a group of the account, or takes it out of the one
        that it is in. Meters are sorted by their administrator only. For locks it does what `groups.set_lock_group`
        does: the top administrator sorts the lock, somebody with an ekey the own ekey.

        An unknown group is refused with -1018, an unknown lock with -1003, a caller without the right with -2018 or
        20002.

        Args:
            device_type: What the device is. The page calls it text.
            device_id: Id of the lock or meter. The page calls it text.
            group_id: Id of the group; 0 takes the device out of its group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/setDeviceGroup
        """
        from ..api.groups.set_device_group import OPERATION

        return self._session.call(OPERATION, {"device_type": device_type, "device_id": device_id, "group_id": group_id})

    def rename(self, group_id: int, name: str) -> CommandResult:
        """Rename a group.

        Gives a group another name; what it holds stays. An unknown group is refused with -1018, a name that is taken
        with -1016.

        Args:
            group_id: Id of the group. The page calls it text.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/group/rename
        """
        from ..api.groups.rename_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id, "name": name})

    def delete(self, group_id: int) -> CommandResult:
        """Delete a group.

        Deletes a group. Its locks and ekeys stay and are in no group then. An unknown group is refused with -1018, a
        dead token with 10003 or 10004.

        Args:
            group_id: Id of the group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/delete
        """
        from ..api.groups.delete_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id})


class AsyncGroups:
    """Groups, into which an account sorts its locks, ekeys and meters."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, name: str) -> AddedGroup:
        """Create a group.

        Makes a group that belongs to the account, for sorting locks, ekeys and meters. Put something into it with
        `groups.set_lock_group` or `groups.set_device_group`; listings of locks and ekeys can be narrowed to it.

        A name that is taken is refused with -1016, a dead token with 10003 or 10004.

        Args:
            name: Name for the group.

        Returns:
            What is known of a group right after it was made.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/add
        """
        from ..api.groups.add_group import OPERATION

        return await self._session.call(OPERATION, {"name": name})

    async def list(self, *, order_by: OrderBy | int | None = None) -> builtins.list[Group]:
        """List the groups of the account.

        Gives all groups of the account in one answer. A dead token is refused with 10003 or 10004.

        Args:
            order_by: Order of the groups. The table of the page requires it, and its sample leaves it out.

        Returns:
            The groups.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/group/list
        """
        from ..api.groups.list_groups import OPERATION

        return await self._session.call(OPERATION, {"order_by": order_by})

    async def list_with_lock_count(
        self, *, key_right: GroupFilter | int | None = None
    ) -> builtins.list[GroupLockCount]:
        """List the groups that hold something, with how much they hold.

        Gives those groups of the account that hold locks or ekeys, each with their number, by name and in one
        answer. What is in no group counts under id 0, which has no name.

        The call is no longer in the menu of the vendor, and only a Chinese page of it was found. A dead token is
        refused with 10003 or 10004.

        Args:
            key_right: Which ekeys decide whether a group is shown. Without it all groups come that hold something.

        Returns:
            The groups with their numbers.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/group/listWithLockNum
        """
        from ..api.groups.list_groups_with_lock_count import OPERATION

        return await self._session.call(OPERATION, {"key_right": key_right})

    async def set_lock_group(self, lock_id: int, group_id: int) -> CommandResult:
        """Put a lock into a group.

        Puts a lock into a group of the account, or takes it out of the one that it is in. What is sorted depends on
        who calls: the top administrator sorts the lock, somebody with an ekey only the own ekey.

        An unknown group is refused with -1018, an unknown lock with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock. The page calls it text.
            group_id: Id of the group; 0 takes the lock out of its group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/setLockGroup
        """
        from ..api.groups.set_lock_group import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "group_id": group_id})

    async def set_device_group(self, device_type: DeviceType | int, device_id: int, group_id: int) -> CommandResult:
        """Put a lock or a meter into a group.

        Puts a lock, an electricity meter or a water meter into a group of the account, or takes it out of the one
        that it is in. Meters are sorted by their administrator only. For locks it does what `groups.set_lock_group`
        does: the top administrator sorts the lock, somebody with an ekey the own ekey.

        An unknown group is refused with -1018, an unknown lock with -1003, a caller without the right with -2018 or
        20002.

        Args:
            device_type: What the device is. The page calls it text.
            device_id: Id of the lock or meter. The page calls it text.
            group_id: Id of the group; 0 takes the device out of its group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/setDeviceGroup
        """
        from ..api.groups.set_device_group import OPERATION

        return await self._session.call(
            OPERATION, {"device_type": device_type, "device_id": device_id, "group_id": group_id}
        )

    async def rename(self, group_id: int, name: str) -> CommandResult:
        """Rename a group.

        Gives a group another name; what it holds stays. An unknown group is refused with -1018, a name that is taken
        with -1016.

        Args:
            group_id: Id of the group. The page calls it text.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/group/rename
        """
        from ..api.groups.rename_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id, "name": name})

    async def delete(self, group_id: int) -> CommandResult:
        """Delete a group.

        Deletes a group. Its locks and ekeys stay and are in no group then. An unknown group is refused with -1018, a
        dead token with 10003 or 10004.

        Args:
            group_id: Id of the group. The page calls it text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/group/delete
        """
        from ..api.groups.delete_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id})
