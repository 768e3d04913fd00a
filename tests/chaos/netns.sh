#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Gatebook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The lane `netns`: kiosks in one network namespace, their hub in another, and between them 64 kbit/s that lose every tenth
# packet, both ways. Takes --seconds S --seed N; exit 77 with a reason where the machine does not allow it.
# The loss is nftables' rather than tc netem's: that one is missing from many small kernels.
set -euo pipefail

readonly kiosks=gatebook-kiosks-$$ hub=gatebook-hub-$$
readonly kiosks_address=10.77.0.1 hub_address=10.77.0.2

skip() {
  printf '{"lane":"netns","skipped":"%s"}\n' "$1"
  exit 77
}

# shellcheck disable=SC2317 # called by the trap
remove() {
  ip netns del "$kiosks" 2>/dev/null || true
  ip netns del "$hub" 2>/dev/null || true
}

# One end: its address, the rate of what it sends and the loss of what it receives.
set_up() {
  local namespace=$1 address=$2
  ip -n "$namespace" addr add "$address/24" dev wire &&
    ip -n "$namespace" link set wire up &&
    ip -n "$namespace" link set lo up &&
    tc -n "$namespace" qdisc add dev wire root tbf rate 64kbit burst 3000 latency 2s &&
    ip netns exec "$namespace" nft "add table inet lossy;
      add chain inet lossy input { type filter hook input priority 0; };
      add rule inet lossy input iifname wire numgen random mod 100 < 10 counter drop"
}

lost() {
  ip netns exec "$1" nft list chain inet lossy input | sed -n 's/.*counter packets \([0-9]*\) .*/\1/p'
}

connect() {
  ip netns add "$kiosks" &&
    ip netns add "$hub" &&
    ip link add wire netns "$kiosks" type veth peer name wire netns "$hub" &&
    set_up "$kiosks" "$kiosks_address" &&
    set_up "$hub" "$hub_address"
}

[ "$(id -u)" -eq 0 ] || skip "network namespaces need root"
for tool in ip tc nft; do
  command -v "$tool" >/dev/null || skip "$tool is not installed (packaging/linux/debian-packages-prove.txt)"
done
trap remove EXIT
why=$(connect 2>&1) || skip "not allowed here: $(head -n 1 <<<"$why" | tr -cd '[:alnum:] .:')"

export GATEBOOK_HUB_ADDRESS=$hub_address GATEBOOK_HUB_RUNNER="ip netns exec $hub" GATEBOOK_LANE_COMMAND=$0
status=0
ip netns exec "$kiosks" build/tests/gatebook-faultywire "$@" || status=$?
printf 'packets lost: to the kiosks %s, to the hub %s\n' "$(lost "$kiosks")" "$(lost "$hub")" >&2
exit "$status"
