// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

#include "app/localhub/ticketfile.h"

namespace gatebook {

// Looks for lists of tickets where a person would have put one: a kiosk shows no file dialog, which would be a way out of it.
class TicketFinder : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kFilesMax = 100; // the newest
    static constexpr int kLevels = 3;           // a folder, and two below it
    static constexpr int kEntriesMax = 20'000;  // looked at in all; what is beyond is not found

    using QObject::QObject;
    ~TicketFinder() override; // waits for a look that is under way

    // → found, later; nothing, while a look is under way.
    void look() { look(usualFolders()); }
    void look(const QStringList &folders);

    // The user's folders and what removable drives there are.
    [[nodiscard]] static QStringList usualFolders();
    // CSV and TSV files, the newest first. Any thread; may take as long as a slow drive does.
    [[nodiscard]] static TicketFiles filesIn(const QStringList &folders);

Q_SIGNALS:
    void found(const gatebook::TicketFiles &files);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace gatebook
