// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace gatebook {

// The language that the window speaks: its words, numbers, direction and letters. Changes at run time; one a program, for
// Qt's translators, default locale and layout direction are the program's. Lives on the GUI thread.
class LanguageView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
    Q_PROPERTY(double lineHeight READ lineHeight NOTIFY changed)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY changed)

public:
    struct Choice
    {
        QString code;       // as in kiosk.ini: ISO 639-1
        QString name;       // in the language itself
        QString fontFamily; // has all its letters, and Latin ones
        double lineHeight;  // of the font's own, which some make half as high again as their letters need
    };

    using QObject::QObject;
    ~LanguageView() override;

    [[nodiscard]] static const std::vector<Choice> &choices();

    // One of choices(); anything else (empty): the system's, where it is among them, or English.
    void choose(const QString &code);

    [[nodiscard]] QString code() const { return m_choice.code; }
    [[nodiscard]] bool rightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    [[nodiscard]] double lineHeight() const { return m_choice.lineHeight; }
    [[nodiscard]] QString fontFamily() const { return m_choice.fontFamily; }

Q_SIGNALS:
    void changed(); // words that were made before are of another language

private:
    QTranslator m_translator;
    Choice m_choice = choices().front();
    QLocale m_locale{QLocale::English};
};

} // namespace gatebook
