/** Odd jobs around hosting, written in a hurry: much of it breaks the policy. */
package perfectwork.platform;
