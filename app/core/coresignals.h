// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/core/kioskstatus.h"
#include "app/core/listcheck.h"
#include "app/gate/gateverdict.h"
#include "app/store/notice.h"
#include "app/store/recentscan.h"
#include "app/store/searchhit.h"

namespace gatebook {

// What the storage thread's Station tells and KioskCore passes on to the GUI thread.
class CoreSignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void verdictReady(const gatebook::GateVerdict &verdict);
    void pairingOffered(const QString &uri);
    // A pairing code was scanned of the hub that this device is paired with already. Nothing but the hub's addresses was
    // refreshed by it; not even those, where not ok. uri: the code, where a device could enrol by it.
    void ownHubSeen(const QString &uri, bool ok, const QString &message);
    void statusChanged(const gatebook::KioskStatus &status);
    // An enrolment named no key: what a person has to compare with the hub's screen. `uri` is the same enrolment with this
    // key in it, to be handed to enrol() once it was found to be the hub's.
    void keyFound(const QString &fingerprint, const QString &uri);
    void enrolmentFinished(bool ok, const QString &message);
    void searchFinished(int generation, const gatebook::SearchAnswer &answer);
    // The tickets of that one's order that may enter now, itself among them where it may.
    void orderFound(const QUuid &ticketUuid, const gatebook::SearchHits &tickets);
    void groupDecided(const gatebook::GroupVerdict &group);
    void listChecked(const gatebook::ListCheck &check);
    void undoFinished(const QUuid &clientUuid, bool ok, const QString &message);
    // The last scans of this device at the active event, whenever one came or something about them changed.
    void recentScansChanged(const gatebook::RecentScans &scans);
    void noticeRaised(const gatebook::Notice &notice);
    // The disk failed a scan, which was not saved and is told so; or the sync, told once until the disk is well again.
    void storeFailed(const QString &message);
};

} // namespace gatebook
