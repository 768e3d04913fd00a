// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

#include "app/device/pinbackoff.h"
#include "shared/base/clock.h"
#include "shared/base/result.h"
#include "shared/base/secret.h"

namespace gatebook {

// What Argon2id (RFC 9106) costs. 64 MiB for each guess makes a graphics card no faster than a few processors, and is what an
// old laptop with a list of 100,000 tickets can spare for a moment; four passes over it take a few tenths of a second there:
// a supervisor hardly notices, who tries all PINs of a stolen file does. No hash can save four digits from that for long: the
// file's mode and the back-off are the lock, the hash keeps a PIN that is used elsewhere, too, from being read.
struct PinCost
{
    unsigned long long passes = 4;
    std::size_t memoryBytes = std::size_t{64} * 1024 * 1024;
};

// The supervisor's PIN of this device: 4 to 12 digits, kept as an Argon2id string with the number of wrong tries since the last
// right one, in a file of the data directory that its owner alone can read. Not in kiosk.db: what takes a few tenths of a second
// must not stop the gate, and a supervisor must get at the settings when that database can't be opened.
// check() and change() block for that long; used by one thread at a time.
class SupervisorPin
{
public:
    static constexpr int kFewestDigits = 4;
    static constexpr int kMostDigits = 12;

    enum class Outcome {
        Right,
        Wrong,
        TooSoon,   // not tried: waitMs() has to pass first
        Malformed, // change(): the new one is not 4 to 12 digits
        Unusable,  // the file is damaged, or can't be read or written
    };
    struct Answer
    {
        Outcome outcome = Outcome::Unusable;
        QString detail; // Unusable: the reason
    };

    SupervisorPin(const QString &dataDir, const Clock &clock, PinCost cost = {});

    // Reads the file; where there is none, no PIN is set. An Error: there is one that can't be used. It counts as set, and
    // nothing passes: whoever may delete the file, which it names, may set a new PIN.
    [[nodiscard]] Result<void> load();

    [[nodiscard]] bool isSet() const { return m_damaged || !m_hash.isEmpty(); }
    [[nodiscard]] qint64 waitMs() const;

    // A wrong try is written down before it is judged, so that killing the program does not take it back. Where it can't be
    // written (a full disk) it counts until the program ends.
    [[nodiscard]] Answer check(const Pin &pin);

    // Right: next is the PIN from now on, on disk. Where none is set, current is not looked at; else it is a try.
    [[nodiscard]] Answer change(const Pin &current, const Pin &next);

    [[nodiscard]] static bool isWellFormed(const Pin &pin);

private:
    [[nodiscard]] Result<void> write() const;
    [[nodiscard]] bool parse(const QByteArray &text);

    QString m_path;
    const Clock &m_clock;
    PinCost m_cost;
    QByteArray m_hash; // as libsodium writes it: $argon2id$v=19$m=…,t=…,p=1$salt$hash
    PinBackOff m_backOff;
    bool m_damaged = false;
};

} // namespace gatebook
