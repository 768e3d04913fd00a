// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace gatebook::test {

// The oracle's own idea of one event's log, written from PROTOCOL.md §2 and sharing no rule with the product: rows go in as the
// hub committed them, and each is compared with what the rows before it make of it.
class LogModel
{
public:
    struct Row
    {
        qint64 seq = 0;
        QUuid uuid;
        bool undo = false;
        bool admitted = false;
        QUuid ticket; // of an undo: as the log shows it
        QUuid undoes;
        qint64 scannedAt = 0;
        QString status;
        QString reason;
        QUuid checkedIn; // client_uuid of the admission that counted after it; null: none

        bool operator==(const Row &) const = default;
    };

    struct TicketVersion
    {
        qint64 seq = 0;
        QUuid uuid;
        QString status;
        std::optional<qint64> from;
        std::optional<qint64> until;
    };

    // In seq order, without gaps. → what is wrong with it; empty: nothing.
    [[nodiscard]] QString add(const TicketVersion &ticket);
    // The ruling is compared by judgeRows(), once all rows of a commit are in.
    [[nodiscard]] QString add(const Row &row);
    [[nodiscard]] QString judgeRows(qint64 afterSeq) const;

    [[nodiscard]] qint64 head() const { return m_head; }
    [[nodiscard]] const std::map<qint64, Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *find(const QUuid &uuid) const;
    [[nodiscard]] std::vector<QUuid> tickets() const; // sorted

    // At that position of the log; null: free, or no such ticket then.
    [[nodiscard]] QUuid insideAt(const QUuid &ticket, qint64 seq) const;
    // All tickets there, sorted, each as 33 bytes: uuid, first letter of the status, who is inside (else dashes).
    [[nodiscard]] QByteArray listAt(qint64 seq) const;
    [[nodiscard]] const TicketVersion *ticketAt(const QUuid &ticket, qint64 seq) const;

    // What a retry of this row must be told at that position: status, then reason, then whether it is undone.
    struct Ruling
    {
        QString status;
        QString reason;
        bool undone = false;

        bool operator==(const Ruling &) const = default;
    };
    [[nodiscard]] Ruling rulingAt(const Row &row, qint64 seq) const;

private:
    [[nodiscard]] Ruling rulingThen(const Row &row) const;
    [[nodiscard]] Ruling admissionRuling(const Row &row, qint64 atSeq, bool undone) const;
    [[nodiscard]] QString seqProblem(qint64 seq);
    [[nodiscard]] std::optional<qint64> firstUndo(const QUuid &uuid) const;
    [[nodiscard]] QUuid countingAt(const QUuid &ticket, qint64 seq) const;

    qint64 m_head = 0;
    std::map<qint64, Row> m_rows;
    QHash<QUuid, qint64> m_seqs;                    // by client_uuid
    QHash<QUuid, std::vector<qint64>> m_admissions; // by ticket
    QHash<QUuid, std::vector<qint64>> m_undos;      // by target
    QHash<QUuid, std::vector<TicketVersion>> m_versions;
    mutable std::pair<qint64, QByteArray> m_newestList; // seq and listAt() it: many kiosks ask for the same one
};

} // namespace gatebook::test
