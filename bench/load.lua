-- SPDX-FileCopyrightText: 2026 Gatebook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For wrk. Without arguments: the URL, by GET. With "EVENT TOKEN SEED": batches of 100 scans to that event, each scan
-- with a client_uuid of its own (version 7: the time, then six hexadecimal digits SEED, which no two runs share, and a
-- count). What wrk counted goes to the standard output as the last line, in JSON.

local items, tickets = 100, 100000
local batch = 0

local function template(first)
  local scans = {}
  for i = 0, items - 1 do
    scans[#scans + 1] = string.format('{"client_uuid":"@%02x","code":"TK%08d","scanned_at":"2026-05-01T20:03:11.000Z",'
      .. '"verdict":"admitted","gate":"North","age_ms":%d}', i, first + i, 1000 + i)
  end
  return '{"check_ins":[' .. table.concat(scans, ",") .. ']}'
end

function init(args)
  if #args < 3 then return end
  local path, seed = "/staff/events/" .. args[1] .. "/check-ins/batch", args[3]
  local headers = {
    ["Host"] = wrk.headers["Host"], ["Authorization"] = "Bearer " .. args[2], ["Content-Type"] = "application/json"}
  local templates = {}
  for first = 0, tickets - 1, items do templates[#templates + 1] = template(first) end
  request = function()
    batch = batch + 1
    local ms = os.time() * 1000 + batch % 1000
    local unique = string.format("%08x-%04x-7%s-8%s-%010x", math.floor(ms / 65536), ms % 65536,
      seed:sub(1, 3), seed:sub(4, 6), batch)
    local body = templates[batch % #templates + 1]:gsub("@", unique)
    return wrk.format("POST", path, headers, body)
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"us":%d,"failed":%d,"p50_us":%d,"p99_us":%d}\n', summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, latency:percentile(50),
    latency:percentile(99)))
end
