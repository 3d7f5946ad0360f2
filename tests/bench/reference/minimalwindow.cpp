// The yardstick of the start bench: the least that a Widgets program can be and show something.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Minimal")));
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
