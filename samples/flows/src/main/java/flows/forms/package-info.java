/** A payment office: values that are made to tell less, and values that only look so. */
package flows.forms;
