// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

#include "app/view/diagnostics.h"
#include "app/view/tone.h"

namespace gatebook {

// The diagnostics page: its lines, a model of one row each, and what can be done with them. Measured anew while it is
// shown.
class DiagnosticsView : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY messageChanged)

public:
    static constexpr int kEveryMs = 2000;
    enum Role { Label = Qt::UserRole + 1, Value };

    DiagnosticsView();

    void setGatherer(std::function<DiagnosticsFacts()> gather); // asked on the GUI thread while the page is shown
    void setShown(bool shown);
    void setFileResult(bool ok, const QString &what); // of fileRequested(): the path, or what was wrong

    [[nodiscard]] QString message() const { return m_message; } // what came of the last button
    [[nodiscard]] Tone::Kind messageTone() const { return m_messageTone; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void copy();
    Q_INVOKABLE void writeFile();

    Q_INVOKABLE void retranslate() { refresh(); }

Q_SIGNALS:
    void messageChanged();
    void fileRequested(const QString &text);

private:
    void refresh();
    void say(Tone::Kind tone, const QString &message);

    std::function<DiagnosticsFacts()> m_gather;
    std::vector<DiagnosticsLine> m_lines;
    QTimer m_timer;
    QString m_message;
    Tone::Kind m_messageTone = Tone::Calm;
};

} // namespace gatebook
