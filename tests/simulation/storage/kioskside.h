// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/gate/gate.h"
#include "app/store/kioskdatabase.h"
#include "tests/simulation/storage/guestlist.h"
#include "tests/simulation/storage/side.h"

namespace gatebook::test {

// A kiosk's data directory: enrolments, lists, scans, and what the hub says.
class KioskSide final : public Side
{
public:
    explicit KioskSide(quint64 seed);

    [[nodiscard]] Result<void> open(const QString &folder) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_database != nullptr; }
    [[nodiscard]] store::Database &database() override { return m_database->database(); }
    [[nodiscard]] Result<void> verify() override;
    [[nodiscard]] std::unique_ptr<Side> copy() const override;

private:
    // What is known of this device at one event.
    struct Past
    {
        GuestList hub{0};
        bool enrolled = false;
        QUuid deviceUuid;
        qint64 deviceSeq = 0;
        int pagesHere = 0; // of a download that is under way
        bool hasList = false;
        std::vector<QUuid> admitted; // and not taken back
    };

    KioskSide(const KioskSide &other); // without its database

    [[nodiscard]] std::vector<Choice> choices() override;
    [[nodiscard]] Past &past() { return m_pasts.at(m_active); }
    [[nodiscard]] Result<void> standOnActive();
    // An operation of the sync's: one call of the store.
    [[nodiscard]] std::optional<Operation> synced(const char *name, std::function<Result<void>()> run);
    void forget(const QString &beginning);
    [[nodiscard]] QString ofEvent(const char *what) const;
    void noteList();

    // --- the door
    [[nodiscard]] std::optional<Operation> enrol();
    [[nodiscard]] std::optional<Operation> attempt();
    [[nodiscard]] std::optional<Operation> scan();
    [[nodiscard]] std::optional<Operation> pick();
    [[nodiscard]] std::optional<Operation> unreadable();
    [[nodiscard]] std::optional<Operation> undo();
    [[nodiscard]] Result<void> recorded(const GateVerdict &verdict, const QUuid &ticket);

    // --- the sync
    [[nodiscard]] std::optional<Operation> page();
    [[nodiscard]] std::optional<Operation> feedOnto();
    [[nodiscard]] std::optional<Operation> install();
    [[nodiscard]] std::optional<Operation> feed();
    [[nodiscard]] std::optional<Operation> endOfPull();
    [[nodiscard]] std::optional<Operation> answers();
    [[nodiscard]] std::optional<Operation> failure();
    [[nodiscard]] std::optional<Operation> retry();
    [[nodiscard]] std::optional<Operation> requeue();
    [[nodiscard]] std::optional<Operation> forgetHistory();
    [[nodiscard]] std::optional<Operation> wipe();
    [[nodiscard]] std::optional<Operation> archive();
    [[nodiscard]] std::optional<Operation> hubTime();
    [[nodiscard]] std::optional<Operation> sweep();

    // --- the program

    std::vector<Past> m_pasts;
    std::size_t m_active = 0;
    int m_unreadable = 0;
    std::unique_ptr<KioskDatabase> m_database;
    std::unique_ptr<KioskStore> m_store;
    std::unique_ptr<Gate> m_gate;
};

} // namespace gatebook::test
