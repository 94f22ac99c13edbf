-- For wrk: sends whole requests from files, one after the other, and prints one line of numbers at the end.
--
--   wrk … -s requests.lua URL -- DEPTH FILE…        DEPTH: how many requests are sent at once

local requests = {}
local current = 0

function init(args)
  local depth = tonumber(args[1])
  for i = 2, #args do
    local file = assert(io.open(args[i], "rb"))
    requests[i - 1] = string.rep(file:read("*a"), depth)
    file:close()
  end

  if #requests == 1 then
    -- wrk asks once, and sends the same bytes from then on.
    wrk.format = function() return requests[1] end
  else
    request = function()
      current = current % #requests + 1
      return requests[current]
    end
  end
end

function done(summary, latency, perThread)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d %d %d %d %d\n",
    summary.requests, summary.duration,
    errors.connect, errors.read + errors.write, errors.timeout, errors.status,
    latency:percentile(50), latency:percentile(99), summary.bytes))
end
