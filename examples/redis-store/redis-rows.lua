-- KEYS[1] begins every key. ARGV[1] is the method of Rows, ARGV[2] its arguments as JSON. Redis runs the script as one step.
-- A table is a hash of rows by id. Beside it stand sorted sets: `x-id` holds the ids in order, `x-end` the time when a row may go.
local none = cjson.null

local function name(...) return KEYS[1] .. cjson.encode({ ... }) end
local function load(kind, id)
  local text = redis.call('hget', name(kind), id)
  return text and cjson.decode(text) or nil
end
local function save(kind, id, row, ends)
  redis.call('hset', name(kind), id, cjson.encode(row))
  redis.call('zadd', name(kind, 'id'), 0, id)
  if ends then redis.call('zadd', name(kind, 'end'), ends, id) end
end
local function drop(kind, id)
  redis.call('hdel', name(kind), id)
  redis.call('zrem', name(kind, 'id'), id)
  redis.call('zrem', name(kind, 'end'), id)
end
local function ended(kind, now, most)
  return redis.call('zrangebyscore', name(kind, 'end'), '-inf', now, 'limit', 0, most)
end

local function saveSession(session)
  save('session', session.idHash, session, math.min(session.idleUntil, session.expiresAt))
  redis.call('sadd', name('sessions-of', session.grantId), session.idHash)
end
local function dropSession(session)
  drop('session', session.idHash)
  redis.call('srem', name('sessions-of', session.grantId), session.idHash)
end
local function saveGrant(grant)
  save('grant', grant.id, grant)
  redis.call('sadd', name('grants-of', grant.client, grant.userKey), grant.id)
  if grant.owner == none then return end
  redis.call('hset', name('owners', grant.client), grant.owner, grant.id)
  redis.call('zadd', name('owners', grant.client, 'id'), 0, grant.owner)
end
local function forgetGrant(grant)
  drop('grant', grant.id)
  redis.call('srem', name('grants-of', grant.client, grant.userKey), grant.id)
  if grant.owner == none then return end
  redis.call('hdel', name('owners', grant.client), grant.owner)
  redis.call('zrem', name('owners', grant.client, 'id'), grant.owner)
end
local function sessionsOf(grant)
  local sessions = {}
  for _, id in ipairs(redis.call('smembers', name('sessions-of', grant.id))) do sessions[#sessions + 1] = load('session', id) end
  return sessions
end
local function dropGrant(grant)
  for _, session in ipairs(sessionsOf(grant)) do dropSession(session) end
  forgetGrant(grant)
end
local function connectionOf(client, owner)
  local id = owner ~= none and redis.call('hget', name('owners', client), owner)
  return id and load('grant', id) or nil
end
local function claimed(claim)
  local grant = load('grant', claim.id)
  return grant and grant.leaseOwner == claim.owner and grant.version == claim.version and grant or nil
end
-- An end that is too far away was written before the clock was set back.
local function holds(ends, now, till) return ends > now and ends <= now + 2 * (till - now) end
local function dropFlow(id)
  local flow = load('flow', id)
  drop('flow', id)
  redis.call('zrem', name('flow', 'age'), id)
  if flow then redis.call('zrem', name('flows-of', flow.browserHash), id) end
end
local function dropOldest(key, keep)
  for _, id in ipairs(redis.call('zrange', key, 0, -keep - 1)) do dropFlow(id) end
end

local hour, batch = 3600000, 1000
local rows = {}

function rows.addFlow(flow, limits)
  for _, id in ipairs(ended('flow', flow.createdAt - hour, batch)) do dropFlow(id) end
  dropOldest(name('flows-of', flow.browserHash), limits.perBrowser - 1)
  dropOldest(name('flow', 'age'), limits.total - 1)
  save('flow', flow.stateHash, flow, flow.expiresAt)
  redis.call('zadd', name('flow', 'age'), flow.createdAt, flow.stateHash)
  redis.call('zadd', name('flows-of', flow.browserHash), flow.createdAt, flow.stateHash)
end
function rows.takeFlow(id, browserHashes, now)
  local flow, ours = load('flow', id), false
  if not flow then return { outcome = 'unknown' } end
  for _, hash in ipairs(browserHashes) do ours = ours or hash == flow.browserHash end
  if not ours then return { outcome = 'foreign' } end
  if flow.usedAt ~= none then return { outcome = 'used', row = flow } end
  if flow.expiresAt <= now then return { outcome = 'expired' } end
  flow.usedAt = now
  save('flow', id, flow, flow.expiresAt)
  return { outcome = 'taken', row = flow }
end

function rows.endSession(id)
  local session = load('session', id)
  local grant = session and load('grant', session.grantId)
  if not grant then return none end
  if grant.owner == none then dropGrant(grant) else dropSession(session) end
  return grant
end
function rows.addGrant(grant, login)
  local gone = {}
  local replaced = login ~= none and login.replaces and rows.endSession(login.replaces) or none
  if replaced ~= none and replaced.owner == none then gone[1] = replaced end
  local old = connectionOf(grant.client, grant.owner)
  if old then
    for _, session in ipairs(sessionsOf(old)) do
      dropSession(session)
      session.grantId = grant.id
      saveSession(session)
    end
    forgetGrant(old)
    gone[#gone + 1] = old
  end
  saveGrant(grant)
  if login ~= none then saveSession(login.session) end
  return gone
end
function rows.findSession(id)
  local session = load('session', id)
  return session and { session = session, grant = load('grant', session.grantId) }
end
function rows.touchSession(id, seenAt, idleUntil)
  local session = load('session', id)
  if not session then return end
  session.seenAt, session.idleUntil = seenAt, idleUntil
  saveSession(session)
end
function rows.findGrant(id) return load('grant', id) end
rows.findConnection = connectionOf
function rows.listConnections(query)
  local found, after, far = {}, query.after, query.refreshBy or none
  while #found < query.limit do
    local owners = redis.call('zrangebylex', name('owners', query.client, 'id'), '(' .. after, '+', 'limit', 0, batch)
    for _, owner in ipairs(owners) do
      local grant = connectionOf(query.client, owner)
      local wanted = (not query.userKey or grant.userKey == query.userKey)
        and (far == none or (grant.refreshBy ~= none and grant.refreshBy <= far))
      if wanted and #found < query.limit then found[#found + 1] = grant end
      after = owner
    end
    if #owners < batch then break end
  end
  return found
end
function rows.endConnection(client, owner)
  local grant = connectionOf(client, owner)
  if grant then dropGrant(grant) end
  return grant
end
function rows.endUser(client, userKey)
  local gone = {}
  for _, id in ipairs(redis.call('smembers', name('grants-of', client, userKey))) do
    gone[#gone + 1] = load('grant', id)
    dropGrant(gone[#gone])
  end
  return gone
end

function rows.leaseGrant(id, owner, now, till)
  local grant = load('grant', id)
  if not grant then return none end
  if grant.leaseOwner and grant.leaseOwner ~= owner and holds(grant.leaseUntil, now, till) then return 'busy' end
  grant.leaseOwner, grant.leaseUntil = owner, till
  save('grant', id, grant)
  return grant
end
function rows.releaseLease(id, owner)
  local grant = load('grant', id)
  if not grant or grant.leaseOwner ~= owner then return end
  grant.leaseOwner, grant.leaseUntil = nil, nil
  save('grant', id, grant)
end
function rows.renewGrant(claim, renewed)
  local grant = claimed(claim)
  if not grant then return false end
  grant.sealed, grant.refreshBy, grant.version = renewed.sealed, renewed.refreshBy, grant.version + 1
  grant.leaseOwner, grant.leaseUntil = nil, nil
  save('grant', grant.id, grant)
  return true
end
function rows.endGrant(claim)
  local grant = claimed(claim)
  if grant then dropGrant(grant) end
  return grant ~= nil
end

function rows.takeLease(id, owner, now, till)
  local held = load('lease', id)
  if held and held.owner ~= owner and holds(held.till, now, till) then return false end
  save('lease', id, { owner = owner, till = till }, till)
  return true
end
function rows.endLease(id, owner)
  local held = load('lease', id)
  if held and held.owner == owner then drop('lease', id) end
end
function rows.countUse(id, now, till)
  local open = load('count', id)
  local next = { count = 1, ['until'] = till }
  if open and holds(open['until'], now, till) then next = { count = open.count + 1, ['until'] = open['until'] } end
  save('count', id, next, next['until'])
  return next
end

function rows.sweep(now)
  local gone = 0
  for kind, remove in pairs({
    flow = dropFlow,
    session = rows.endSession,
    lease = function(id) drop('lease', id) end,
    count = function(id) drop('count', id) end,
  }) do
    for _, id in ipairs(ended(kind, kind == 'flow' and now - hour or now, batch)) do
      remove(id)
      gone = gone + 1
    end
  end
  return gone
end
function rows.sealedByOthers(tableName, keyId, after)
  local kind, page = tableName == 'grants' and 'grant' or 'flow', {}
  while #page < 100 do
    local ids = redis.call('zrangebylex', name(kind, 'id'), '(' .. after, '+', 'limit', 0, batch)
    for _, id in ipairs(ids) do
      local sealed = load(kind, id).sealed
      if sealed:sub(1, #keyId + 1) ~= keyId .. ':' and #page < 100 then page[#page + 1] = { id = id, sealed = sealed } end
      after = id
    end
    if #ids < batch then break end
  end
  return page
end
function rows.reseal(tableName, id, before, after)
  local kind = tableName == 'grants' and 'grant' or 'flow'
  local row = load(kind, id)
  if not row or row.sealed ~= before then return false end
  row.sealed = after
  save(kind, id, row)
  return true
end
function rows.forgetKeys(currentKeyId)
  local used, list = { [currentKeyId] = true }, {}
  for _, kind in ipairs({ 'grant', 'flow' }) do
    for _, text in ipairs(redis.call('hvals', name(kind))) do used[cjson.decode(text).sealed:match('^[^:]*')] = true end
  end
  for keyId in pairs(used) do list[#list + 1] = keyId end
  return list
end

local result = rows[ARGV[1]](unpack(cjson.decode(ARGV[2])))
return cjson.encode(result == nil and none or result)
