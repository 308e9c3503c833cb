/** Notifications: which body a call reaches is decided by types, at run time. */
package flows.dispatch;
