#pragma once

#include <QList>
#include <QString>

#include <utility>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace socketscope {

struct Theme;

/// What a pill or notice says at a glance; its colours follow.
enum class Tone : quint8
{
    Neutral,
    Success,
    Warning,
    Error
};

/// The parts that the cards of the window are put together from, so that all look alike.

/// The inside of a card: a column with the cards' margins and spacing.
[[nodiscard]] QBoxLayout *cardLayout(QWidget *card);
/// A card's first row: its title at the left, `parts` at the right.
[[nodiscard]] QBoxLayout *cardHead(QLabel *title, const QList<QWidget *> &parts);
/// Into a card's first row, right after its title.
void addBesideTitle(QBoxLayout *head, QWidget *part);
/// How wide the labels in the grid's first column would like to be.
[[nodiscard]] int labelsWidth(const QGridLayout &grid);
[[nodiscard]] QLabel *titleLabel(const QString &text, QWidget *parent);
/// A label beside a field; its mnemonic, if it has one, moves the focus there.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);
/// A small rounded status; showPill() hides it when the text is empty.
[[nodiscard]] QLabel *pillLabel(QWidget *parent);
void showPill(QLabel *pill, Tone tone, const QString &text);
/// A lasting message inside a card: wraps, can be selected, hidden while it has nothing to say.
[[nodiscard]] QLabel *noticeLabel(const QString &accessibleName, QWidget *parent);
void showNotice(QLabel *notice, Tone tone, const QString &text);
/// A line for the words about what is wrong with a field; hidden until showProblems().
[[nodiscard]] QLabel *problemLabel(QWidget *parent);
/// What is wrong with fields, in words: outlines each field that has a problem and shows the first
/// problem in the label that they share.
void showProblems(const QList<std::pair<QWidget *, QString>> &problems, QLabel *label);
/// The quiet button that shows and hides `panel`, the settings few people need.
[[nodiscard]] QToolButton *moreButton(
    const QString &accessibleName, QWidget *panel, QWidget *parent);
/// Gives the button of moreButton(), or any other, its icon in the colours of the moment.
void setButtonIcon(QToolButton *button, const QString &iconName, const Theme &theme);

} // namespace socketscope
