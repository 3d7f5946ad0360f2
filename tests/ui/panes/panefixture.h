#pragma once

#include "core/net/session.h"
#include "core/store/logfollower.h"
#include "core/store/recording.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/clientpane.h"
#include "ui/panes/connectionspane.h"
#include "ui/panes/serverpane.h"
#include "ui/session/selection.h"

#include <QVBoxLayout>
#include <QWidget>

namespace socketscope {

/// The left side of the window around a real session, and finders by accessible name.
class PaneFixture
{
public:
    PaneFixture()
    {
        column.setWindowTitle(QStringLiteral("left"));
        auto *layout = new QVBoxLayout(&column);
        layout->setContentsMargins(10, 10, 10, 10);
        layout->setSpacing(8);
        layout->addWidget(&serverPane);
        layout->addWidget(&clientPane);
        layout->addWidget(&connectionsPane);
        layout->addWidget(&chatPane, 1);
        connectionsPane.setUnread(&chatPane.unread());
        QObject::connect(&serverPane, &ServerPane::connectionLimitChanged, &connectionsPane,
            &ConnectionsPane::setConnectionLimit);
    }

    void show(int width = 430, int height = 860)
    {
        column.resize(width, height);
        column.show();
    }

    /// The widget of that class and accessible name, null if there is none.
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        const QList<T *> widgets = column.findChildren<T *>();
        for (T *widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    /// The button of that text, null if there is none.
    template <typename T>
    [[nodiscard]] T *button(const QString &text) const
    {
        const QList<T *> buttons = column.findChildren<T *>();
        for (T *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    Session session;
    LogFollower follower{session.mutableRecording()};
    Selection selection;
    QWidget column;
    ServerPane serverPane{session, follower};
    ClientPane clientPane{session, follower};
    ConnectionsPane connectionsPane{&session, follower, selection};
    ChatPane chatPane{&session, follower, selection};
};

} // namespace socketscope
