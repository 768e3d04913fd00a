// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "shared/base/result.h"

namespace gatebook {

// Codes that arrive as lines of text, from a file or from standard input, like those of a serial scanner. One line at a time:
// the next is read when asked for. Reading blocks a thread of its own, which nobody can wake from standard input; so it is
// left behind at the end rather than waited for.
class CodesReader : public QObject
{
    Q_OBJECT

public:
    // path: a file, or "-" for standard input.
    [[nodiscard]] static Result<std::unique_ptr<CodesReader>> open(const QString &path);
    ~CodesReader() override;

    void requestNext(); // answered by one line() or finished()

Q_SIGNALS:
    void line(const QString &code); // without its line end; empty lines are passed over
    void finished();

private:
    struct Shared;

    explicit CodesReader(std::shared_ptr<Shared> shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace gatebook
