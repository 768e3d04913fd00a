// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/core/kioskstatus.h"
#include "app/gate/gateverdict.h"
#include "app/store/notice.h"
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
    void statusChanged(const gatebook::KioskStatus &status);
    void enrolmentFinished(bool ok, const QString &message);
    void searchFinished(int generation, const gatebook::SearchAnswer &answer);
    void undoFinished(const QUuid &clientUuid, bool ok, const QString &message);
    void noticeRaised(const gatebook::Notice &notice);
    // The disk failed a scan, which was not saved and is told so; or the sync, told once until the disk is well again.
    void storeFailed(const QString &message);
};

} // namespace gatebook
