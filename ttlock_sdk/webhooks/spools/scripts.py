"""Steps that Redis takes as one, so that a process that dies in between leaves nothing half done."""

from __future__ import annotations

from typing import Final

# KEYS: stream, then for each event the key that tells it again (or the stream, if it has none)
# ARGV: seconds to remember, then for each event whether it has such a key, and the event
PUT: Final = """
local new = 0
for i = 2, #KEYS do
  local at = (i - 1) * 2
  if ARGV[at] == '0' or redis.call('SET', KEYS[i], 1, 'NX', 'EX', ARGV[1]) then
    redis.call('XADD', KEYS[1], '*', 'event', ARGV[at + 1])
    new = new + 1
  end
end
return new
"""

# KEYS: stream, resting; ARGV: group, id, milliseconds, the event with its attempts
# What rests is a member of a sorted set: its due time is the score, and its id keeps two alike apart.
LATER: Final = """
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 1 then
  redis.call('XDEL', KEYS[1], ARGV[2])
  local now = redis.call('TIME')
  redis.call('ZADD', KEYS[2], now[1] * 1000 + math.floor(now[2] / 1000) + ARGV[3], ARGV[2] .. ' ' .. ARGV[4])
end
"""

# KEYS: stream, resting
WAKE: Final = """
local now = redis.call('TIME')
local due = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now[1] * 1000 + math.floor(now[2] / 1000), 'LIMIT', 0, 16)
for _, member in ipairs(due) do
  redis.call('ZREM', KEYS[2], member)
  redis.call('XADD', KEYS[1], '*', 'event', string.sub(member, string.find(member, ' ') + 1))
end
return #due
"""

# KEYS: stream, dead; ARGV: group, id, the event with the reason
BURY: Final = """
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 1 then
  redis.call('XDEL', KEYS[1], ARGV[2])
  redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
end
"""

# KEYS: stream, dead; ARGV: id, the event as new
REPLAY: Final = """
if redis.call('HDEL', KEYS[2], ARGV[1]) == 0 then return 0 end
redis.call('XADD', KEYS[1], '*', 'event', ARGV[2])
return 1
"""

# KEYS: stream; ARGV: group, consumer. A consumer that still has events must stay, or they would be lost.
LEAVE: Final = """
if #redis.call('XPENDING', KEYS[1], ARGV[1], '-', '+', 1, ARGV[2]) == 0 then
  redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], ARGV[2])
end
"""
